//! Files that are as large as a file may be, in shapes that cost a reader most.

/// A shape's name, the file's name, and what fills it.
pub type Shape = (&'static str, &'static str, fn(usize) -> Vec<u8>);

const JSON: &str = "charley-export.json";
const CSV: &str = "charley-cramps.csv";
const HEADER: &str = "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note\n";

pub const SHAPES: [Shape; 20] = [
    ("things 120 deep, 17,000 of them", JSON, |bytes| {
        let thing = format!("{}0{}", "{\"\":".repeat(120), "}".repeat(120));
        listed("cramps", &thing, bytes.min(17_417 * thing.len()))
    }),
    ("fields 30 deep, 19,000 of them", JSON, |bytes| {
        let deep = format!("{}0{}", "{\"\":".repeat(28), "}".repeat(28));
        let thing = format!("{{\"id\":{deep},\"note\":{deep}}}");
        listed("cramps", &thing, bytes.min(19_000 * thing.len()))
    }),
    ("empty things", JSON, |bytes| {
        listed("cramps", "{\"\":0}", bytes)
    }),
    ("numbers for things", JSON, |bytes| {
        listed("checkins", "7", bytes)
    }),
    ("one thing of very many fields", JSON, |bytes| {
        filled(
            "{\"schema\":\"charley.export/1\",\"cramps\":[{",
            "\"a\":0,",
            "\"a\":0}]}",
            bytes,
        )
    }),
    ("things of a foreign list", JSON, |bytes| {
        listed("moods", "{\"a\":[{}]}", bytes)
    }),
    ("one list in another, to the end", JSON, |bytes| {
        filled(
            "{\"schema\":\"charley.export/1\",\"cramps\":",
            "[",
            "",
            bytes,
        )
    }),
    ("one long name", JSON, |bytes| {
        filled("{\"", "\\u0041", "\":0}", bytes)
    }),
    ("one long text", JSON, |bytes| {
        let begins = "{\"schema\":\"charley.export/1\",\"cramps\":[{\"note\":\"";
        filled(begins, "\\u0041", "\"}]}", bytes)
    }),
    ("one long number", JSON, |bytes| {
        filled(
            "{\"schema\":\"charley.export/1\",\"cramps\":[",
            "7",
            "]}",
            bytes,
        )
    }),
    ("lists of things that helped", JSON, |bytes| {
        let thing = format!("{{\"helped\":[{}\"rub\"]}}", "\"rub\",".repeat(80));
        listed("cramps", &thing, bytes)
    }),
    ("lines with nothing on them", JSON, |bytes| {
        filled("{", "\n", "}", bytes)
    }),
    ("rows of one late cell", CSV, |bytes| {
        filled(HEADER, ",,,,,,,,,,x\n", "", bytes)
    }),
    ("one row of commas", CSV, |bytes| {
        filled(HEADER, ",", "", bytes)
    }),
    ("a quote that never ends", CSV, |bytes| {
        filled(HEADER, "\"x\n", "", bytes)
    }),
    ("a header of commas", CSV, |bytes| {
        filled("id,", ",", "\n", bytes)
    }),
    ("blank rows", CSV, |bytes| filled(HEADER, ",,\n", "", bytes)),
    ("nothing but NUL", CSV, |bytes| vec![0; bytes]),
    ("UTF-16", CSV, |bytes| {
        let text = String::from_utf8(filled(HEADER, ",,,,,,,,,,夜\n", "", bytes / 2)).unwrap();
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe]
            .into_iter()
            .chain(units)
            .take(bytes & !1)
            .collect()
    }),
    ("20,000 cramps with notes", JSON, |bytes| {
        let cramp = |id: usize| {
            let kept = "\"recorded_at\":\"2026-11-01T05:00:00.000Z\"";
            let note = "n".repeat(60);
            format!("{{\"id\":\"c{id}\",\"night\":\"2026-10-31\",{kept},\"note\":\"{note}\"}}")
        };
        let count = 20_000.min(bytes / 160);
        let cramps: Vec<String> = (1..=count).map(cramp).collect();
        let cramps = cramps.join(",");
        format!("{{\"schema\":\"charley.export/1\",\"cramps\":[{cramps}]}}").into_bytes()
    }),
];

fn listed(list: &str, thing: &str, bytes: usize) -> Vec<u8> {
    let begins = format!("{{\"schema\":\"charley.export/1\",\"{list}\":[{thing}");
    filled(&begins, &format!(",{thing}"), "]}", bytes)
}

/// As many of something as there is room for.
fn filled(begins: &str, more: &str, ends: &str, bytes: usize) -> Vec<u8> {
    let count = bytes.saturating_sub(begins.len() + ends.len()) / more.len();
    [begins, &more.repeat(count), ends].concat().into_bytes()
}
