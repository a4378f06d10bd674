//! The table: each figure beside that of the reference and its bar.

/// What a figure has to be.
#[derive(Clone, Copy)]
pub enum Bar {
    AtMost(f64),
    AtLeast(f64),
    Within(f64, f64),
    /// Shown only.
    None,
}

impl Bar {
    fn is_cleared(self, figure: f64) -> bool {
        match self {
            Bar::AtMost(most) => figure <= most,
            Bar::AtLeast(least) => figure >= least,
            Bar::Within(least, most) => (least..=most).contains(&figure),
            Bar::None => true,
        }
    }

    fn words(self) -> String {
        match self {
            Bar::AtMost(most) => format!("≤ {most}"),
            Bar::AtLeast(least) => format!("≥ {least}"),
            Bar::Within(least, most) => format!("{least}–{most}"),
            Bar::None => String::new(),
        }
    }
}

#[derive(Default)]
pub struct Table {
    rows: Vec<(String, f64, String, Bar)>,
}

impl Table {
    /// `reference` is the figure of the reference implementation, with its
    /// 3,000 people, as it was printed.
    pub fn row(&mut self, name: &str, figure: f64, reference: &str, bar: Bar) {
        self.rows
            .push((name.to_owned(), figure, reference.to_owned(), bar));
    }

    pub fn print(&self) {
        println!("| figure | here | reference | bar | |");
        println!("| --- | --- | --- | --- | --- |");
        for (name, figure, reference, bar) in &self.rows {
            let passed = match bar {
                Bar::None => "",
                Bar::AtMost(_) | Bar::AtLeast(_) | Bar::Within(..) => {
                    match bar.is_cleared(*figure) {
                        true => "passed",
                        false => "**not passed**",
                    }
                }
            };
            let figure = if *figure > 1.0 {
                format!("{figure:.0}")
            } else {
                format!("{figure:.4}")
            };
            println!(
                "| {name} | {figure} | {reference} | {} | {passed} |",
                bar.words()
            );
        }
    }
}

/// The share of those that are so.
pub fn share(of: impl Iterator<Item = bool>) -> f64 {
    mean(of.map(|one| f64::from(u8::from(one))))
}

/// Not a number where there is nothing.
pub fn mean(of: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = of.fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
    sum / count
}
