//! Whether what is written in a drawing can be read where a phone shows it: how
//! large, how well it stands out, and that nothing is cut off or covered.

use charley::picture::Drawing;
use resvg::tiny_skia::{Pixmap, Rect, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Group, Node, Options, Paint, Text, Tree};
use std::sync::{Arc, LazyLock};

/// How Telegram for Android shows a photo on a phone 390 wide: 0.7 of that wide,
/// and at most 100 higher.
const SHOWN: (f32, f32) = (273.0, 373.0);
/// Units of the phone.
const LEAST: f32 = 14.0;
/// WCAG 2, level AA, for words.
const CONTRAST_MIN: f64 = 4.5;
/// A ground that is behind less than this part of some words is none of theirs.
const GROUND_PART_MIN: f64 = 0.03;

/// # Panics
/// Some of its words cannot be read.
pub fn is_legible(name: &str, drawing: &Drawing) {
    let tree = parsed(drawing.svg());
    let size = tree.size();
    let shown = (SHOWN.0 / size.width()).min(SHOWN.1 / size.height());
    let wordless: String = drawing
        .svg()
        .lines()
        .filter(|line| !line.starts_with("<text"))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut ground = Pixmap::new(size.width() as u32, size.height() as u32).unwrap();
    resvg::render(
        &parsed(&wordless),
        Transform::default(),
        &mut ground.as_mut(),
    );
    let mut boxes: Vec<(String, Rect)> = Vec::new();
    for text in texts(tree.root()) {
        let words: String = text.chunks().iter().map(|chunk| chunk.text()).collect();
        let at = format!("{name}: {words:?}");
        let span = &text.chunks()[0].spans()[0];
        let high = span.font_size().get() * shown;
        assert!(high >= LEAST - 0.01, "{at} is {high} high on a phone");
        let bounds = text.abs_bounding_box();
        assert!(
            bounds.left() >= 0.0
                && bounds.right() <= size.width()
                && bounds.bottom() <= size.height(),
            "{at} leaves the picture: {bounds:?}"
        );
        let Some(Paint::Color(ink)) = span.fill().map(|fill| fill.paint()) else {
            panic!("{at} has no colour");
        };
        let contrast = least_contrast(luminance([ink.red, ink.green, ink.blue]), &ground, bounds);
        assert!(
            contrast >= CONTRAST_MIN,
            "{at} has a contrast of {contrast:.2}"
        );
        let covered = boxes.iter().find(|(_, other)| meets(&bounds, other));
        assert!(covered.is_none(), "{at} is written over {covered:?}");
        boxes.push((words, bounds));
    }
}

fn meets(one: &Rect, other: &Rect) -> bool {
    let apart = 1.0;
    one.left() + apart < other.right()
        && other.left() + apart < one.right()
        && one.top() + 5.0 < other.bottom()
        && other.top() + 5.0 < one.bottom()
}

fn least_contrast(ink: f64, ground: &Pixmap, bounds: Rect) -> f64 {
    let mut seen: Vec<([u8; 3], u32)> = Vec::new();
    // The letters without the room for accents above and tails below.
    let (top, bottom) = (
        bounds.top() + 0.25 * bounds.height(),
        bounds.bottom() - 0.21 * bounds.height(),
    );
    for y in top as u32..bottom.ceil() as u32 {
        for x in bounds.left() as u32..bounds.right().ceil() as u32 {
            let Some(pixel) = ground.pixel(x, y) else {
                continue;
            };
            let colour = [pixel.red(), pixel.green(), pixel.blue()];
            match seen.iter_mut().find(|(one, _)| *one == colour) {
                Some((_, count)) => *count += 1,
                None => seen.push((colour, 1)),
            }
        }
    }
    let all: u32 = seen.iter().map(|(_, count)| count).sum();
    let grounds = seen
        .iter()
        .filter(|(_, count)| f64::from(*count) >= GROUND_PART_MIN * f64::from(all));
    let contrasts = grounds.map(|(colour, _)| contrast(ink, luminance(*colour)));
    contrasts.fold(f64::INFINITY, f64::min)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// As WCAG 2 defines it.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        match part <= 0.04045 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn texts(group: &Group) -> Vec<&Text> {
    let children = group.children().iter();
    let found = children.map(|node| match node {
        Node::Group(group) => texts(group),
        Node::Text(text) => vec![&**text],
        Node::Path(_) | Node::Image(_) => Vec::new(),
    });
    found.flatten().collect()
}

fn parsed(svg: &str) -> Tree {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/crates/core/src/picture/fonts");
        fonts.load_fonts_dir(folder);
        assert_eq!(fonts.len(), 4);
        Arc::new(fonts)
    });
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        ..Options::default()
    };
    Tree::from_str(svg, &options).unwrap()
}

#[test]
fn black_on_white_is_as_it_is_written() {
    assert_eq!(
        contrast(luminance([0; 3]), luminance([255; 3])).round(),
        21.0
    );
    assert!((luminance([0xf7, 0xf4, 0xec]) - 0.905).abs() < 0.002);
}
