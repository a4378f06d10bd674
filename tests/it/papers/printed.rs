//! The words of a PDF as somebody who selects all of it would copy them: by the
//! maps from letters of a font to Unicode that stand in the file.

use flate2::read::ZlibDecoder;
use std::collections::BTreeMap;
use std::io::Read;

/// From the number of a letter in a font to what it means.
type Letters = BTreeMap<u16, String>;

/// Lines from top to bottom.
pub fn words(pdf: &[u8]) -> String {
    let streams = streams(pdf);
    let fonts = fonts(pdf, &streams);
    let page = streams.values().find(|stream| has(stream, "Tj")).unwrap();
    let (mut said, mut font, mut height) = (String::new(), None, None);
    for line in page.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(line);
        if let Some((place, _)) = text.split_once(" cm") {
            let now = place.split(' ').next_back().map(str::to_owned);
            if height != now && height.replace(now.unwrap_or_default()).is_some() {
                said.push('\n');
            }
        }
        if let Some((_, named)) = text.split_once("Tr/") {
            font = named.split(' ').next().map(str::to_owned);
        }
        if let Some(numbers) = shown(line) {
            let letters = &fonts[font.as_deref().unwrap()];
            said.extend(numbers.iter().map(|number| letters[number].as_str()));
        }
    }
    said
}

/// Every compressed stream, by the number of its object.
fn streams(pdf: &[u8]) -> BTreeMap<u32, Vec<u8>> {
    let mut streams = BTreeMap::new();
    for object in objects(pdf) {
        let Some(begin) = find(object, b"stream\n") else {
            continue;
        };
        if !has(&object[..begin], "/FlateDecode") {
            continue;
        }
        let mut bytes = Vec::new();
        let packed = &object[begin + b"stream\n".len()..];
        ZlibDecoder::new(packed).read_to_end(&mut bytes).unwrap();
        streams.insert(number_of(object), bytes);
    }
    streams
}

/// The letters of each font, by the name that the page calls it.
fn fonts(pdf: &[u8], streams: &BTreeMap<u32, Vec<u8>>) -> BTreeMap<String, Letters> {
    let text = String::from_utf8_lossy(pdf).into_owned();
    let named = text
        .split("/Font<<")
        .nth(1)
        .unwrap()
        .split(">>")
        .next()
        .unwrap();
    let named = named.split('/').skip(1).map(|one| {
        let mut parts = one.split(' ');
        (
            parts.next().unwrap().to_owned(),
            parts.next().unwrap().parse::<u32>().unwrap(),
        )
    });
    let letters = |object: u32| {
        let found = objects(pdf)
            .into_iter()
            .find(|one| number_of(one) == object)
            .unwrap();
        let found = String::from_utf8_lossy(found).into_owned();
        let map = found.split("/ToUnicode ").nth(1).unwrap();
        letters(&streams[&map.split(' ').next().unwrap().parse().unwrap()])
    };
    named
        .map(|(name, object)| (name, letters(object)))
        .collect()
}

/// `<0001> <0041>`, a line each.
fn letters(map: &[u8]) -> Letters {
    let text = String::from_utf8_lossy(map);
    let pairs = text.lines().filter_map(|line| {
        let (number, meaning) = line
            .strip_prefix('<')?
            .strip_suffix('>')?
            .split_once("> <")?;
        let units = meaning.as_bytes().chunks(4);
        let units =
            units.map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap());
        let meaning = String::from_utf16(&units.collect::<Vec<_>>()).unwrap();
        Some((u16::from_str_radix(number, 16).ok()?, meaning))
    });
    pairs.collect()
}

/// The letters of a line of the page that shows some: in brackets, two bytes
/// each.
fn shown(line: &[u8]) -> Option<Vec<u16>> {
    let begin = find(line, b"Tm")? + 3;
    let end = line.len().checked_sub(b")Tj".len())?;
    let bytes = unescaped(&line[begin..end]);
    let pairs = bytes.chunks_exact(2);
    Some(
        pairs
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect(),
    )
}

fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let [first, after @ ..] = rest {
        rest = after;
        bytes.push(match (first, after) {
            (b'\\', [b'0'..=b'7', ..]) => {
                let octal = std::str::from_utf8(&after[..3]).unwrap();
                rest = &after[3..];
                u8::from_str_radix(octal, 8).unwrap()
            }
            (b'\\', [letter, ..]) => {
                rest = &after[1..];
                match letter {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'b' => 8,
                    b'f' => 12,
                    other => *other,
                }
            }
            _ => *first,
        });
    }
    bytes
}

fn objects(pdf: &[u8]) -> Vec<&[u8]> {
    let mut rest = pdf;
    let mut objects = Vec::new();
    while let Some(end) = find(rest, b"\nendobj\n") {
        objects.push(&rest[..end]);
        rest = &rest[end + b"\nendobj\n".len()..];
    }
    objects
}

/// What stands before ` 0 obj`.
fn number_of(object: &[u8]) -> u32 {
    let begin = find(object, b" 0 obj").unwrap();
    let line = object[..begin]
        .rsplit(|byte| *byte == b'\n')
        .next()
        .unwrap();
    String::from_utf8_lossy(line).trim().parse().unwrap()
}

fn has(bytes: &[u8], what: &str) -> bool {
    find(bytes, what.as_bytes()).is_some()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|part| part == what)
}
