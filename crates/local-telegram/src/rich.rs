//! Rich messages: headings, tables, folds and paragraphs, checked as the Bot API
//! describes them. Of what it has, the part that Charley uses.

use super::api_error::ApiError;
use super::entities::utf16_length;
use super::markup::{Element, MarkupNode, refused, tree};
use super::request::Params;
use serde_json::{Value, json};

const UNITS_MAX: usize = 32_768;
const BLOCKS_MAX: usize = 500;
const COLUMNS_MAX: usize = 20;

/// A rich message, as it was sent and as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RichContent {
    pub source: String,
    /// All its words, a line a block or a row.
    pub text: String,
    /// `RichBlock`s of the Bot API.
    pub blocks: Vec<Value>,
}

impl RichContent {
    /// That of a request; nothing where it has none.
    pub fn read(params: &Params) -> Result<Option<RichContent>, ApiError> {
        let Some(rich) = params.get("rich_message") else {
            return Ok(None);
        };
        match (rich["html"].as_str(), rich["markdown"].as_str()) {
            (Some(html), None) => RichContent::of_html(html).map(Some),
            (_, _) => Err(refused("exactly one of html and markdown is needed")),
        }
    }

    fn of_html(source: &str) -> Result<RichContent, ApiError> {
        let mut reader = BlockReader::default();
        let blocks = reader.blocks(&tree(source)?)?;
        let text = reader.lines.join("\n");
        if text.trim().is_empty() {
            return Err(ApiError::bad_request("RICH_MESSAGE_CONTENT_REQUIRED"));
        }
        if utf16_length(&text) > UNITS_MAX || reader.blocks > BLOCKS_MAX {
            return Err(refused("it is too long"));
        }
        Ok(RichContent {
            source: source.to_owned(),
            text,
            blocks,
        })
    }
}

#[derive(Default)]
struct BlockReader {
    lines: Vec<String>,
    blocks: usize,
}

impl BlockReader {
    fn blocks(&mut self, nodes: &[MarkupNode]) -> Result<Vec<Value>, ApiError> {
        let solid = nodes.iter().filter(|node| !is_blank(node));
        solid.map(|node| self.block(node)).collect()
    }

    fn block(&mut self, node: &MarkupNode) -> Result<Value, ApiError> {
        self.blocks += 1;
        let MarkupNode::Element(element) = node else {
            return Err(refused("words outside of a block"));
        };
        match element.tag.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let size: u8 = element.tag[1..].parse().unwrap_or(1);
                Ok(json!({ "type": "heading", "text": self.line(element)?, "size": size }))
            }
            "p" => Ok(json!({ "type": "paragraph", "text": self.line(element)? })),
            "table" => self.table(element),
            "details" => self.details(element),
            other => Err(refused(&format!("unsupported tag <{other}>"))),
        }
    }

    /// A block that is one line of words.
    fn line(&mut self, element: &Element) -> Result<Value, ApiError> {
        let mut line = String::new();
        let text = rich_text(&element.children, &mut line)?;
        self.lines.push(line);
        Ok(text)
    }

    fn details(&mut self, element: &Element) -> Result<Value, ApiError> {
        let mut parts = element.children.iter().filter(|node| !is_blank(node));
        let Some(MarkupNode::Element(summary)) = parts.next().filter(|node| is(node, "summary"))
        else {
            return Err(refused("<details> has no <summary>"));
        };
        let summary = self.line(summary)?;
        let inside: Vec<MarkupNode> = parts.cloned().collect();
        let blocks = self.blocks(&inside)?;
        let is_open = element.has("open");
        Ok(json!({ "type": "details", "summary": summary, "blocks": blocks, "is_open": is_open }))
    }

    fn table(&mut self, element: &Element) -> Result<Value, ApiError> {
        let rows = element.children.iter().filter(|node| !is_blank(node));
        let cells: Vec<Vec<Value>> = rows.map(|row| self.row(row)).collect::<Result<_, _>>()?;
        Ok(json!({
            "type": "table",
            "cells": cells,
            "is_bordered": element.has("bordered"),
            "is_striped": element.has("striped"),
        }))
    }

    fn row(&mut self, node: &MarkupNode) -> Result<Vec<Value>, ApiError> {
        self.blocks += 1;
        let MarkupNode::Element(row) = node else {
            return Err(refused("words outside of a cell"));
        };
        let mut words = Vec::new();
        let mut cells = Vec::new();
        for cell in row.children.iter().filter(|node| !is_blank(node)) {
            let MarkupNode::Element(cell) = cell else {
                return Err(refused("words outside of a cell"));
            };
            let mut line = String::new();
            cells.push(read_cell(cell, &mut line)?);
            words.push(line);
        }
        if row.tag != "tr" || cells.len() > COLUMNS_MAX {
            return Err(refused("a table of something else than rows"));
        }
        self.lines.push(words.join(" "));
        Ok(cells)
    }
}

fn read_cell(cell: &Element, line: &mut String) -> Result<Value, ApiError> {
    if !matches!(cell.tag.as_str(), "td" | "th") {
        return Err(refused("a row of something else than cells"));
    }
    let align = cell.value("align").unwrap_or("left");
    if !matches!(align, "left" | "center" | "right") {
        return Err(refused("an alignment that there is not"));
    }
    Ok(json!({
        "text": rich_text(&cell.children, line)?,
        "is_header": cell.tag == "th",
        "align": align,
        "valign": "top",
    }))
}

/// `RichText` of the Bot API; its characters also go to `line`.
fn rich_text(nodes: &[MarkupNode], line: &mut String) -> Result<Value, ApiError> {
    let parts: Vec<Value> = nodes
        .iter()
        .map(|node| match node {
            MarkupNode::Text(text) => {
                line.push_str(text);
                Ok(json!(text))
            }
            MarkupNode::Element(element) => {
                let kind = inline_kind(&element.tag)?;
                let text = rich_text(&element.children, line)?;
                Ok(json!({ "type": kind, "text": text }))
            }
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(match <[Value; 1]>::try_from(parts) {
        Ok([only]) => only,
        Err(parts) => json!(parts),
    })
}

fn inline_kind(tag: &str) -> Result<&'static str, ApiError> {
    match tag {
        "b" | "strong" => Ok("bold"),
        "i" | "em" => Ok("italic"),
        "u" | "ins" => Ok("underline"),
        "s" | "del" => Ok("strikethrough"),
        "code" => Ok("code"),
        other => Err(refused(&format!("unsupported tag <{other}>"))),
    }
}

fn is(node: &MarkupNode, tag: &str) -> bool {
    matches!(node, MarkupNode::Element(element) if element.tag == tag)
}

fn is_blank(node: &MarkupNode) -> bool {
    matches!(node, MarkupNode::Text(text) if text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_the_blocks_of_the_bot_api() {
        let html = "<h3><b>Diary</b></h3><table bordered><tr><th>What</th></tr>\
            <tr><td align=\"right\">3 &lt; 4</td></tr></table>\
            <details open><summary>More</summary><p>a <i>b</i></p></details>";
        let rich = RichContent::of_html(html).unwrap();
        assert_eq!(rich.text, "Diary\nWhat\n3 < 4\nMore\na b");
        let cell = |text: &str, header: bool, align: &str| json!({ "text": text, "is_header": header, "align": align, "valign": "top" });
        let expected = json!([
            { "type": "heading", "size": 3, "text": { "type": "bold", "text": "Diary" } },
            { "type": "table", "is_bordered": true, "is_striped": false,
              "cells": [[cell("What", true, "left")], [cell("3 < 4", false, "right")]] },
            { "type": "details", "is_open": true, "summary": "More", "blocks": [
                { "type": "paragraph", "text": ["a ", { "type": "italic", "text": "b" }] } ] },
        ]);
        assert_eq!(json!(rich.blocks), expected);
    }

    #[test]
    fn what_is_no_rich_message_is_refused() {
        let deep = format!("{}x{}", "<b>".repeat(20), "</b>".repeat(20));
        let wide = format!("<table><tr>{}</tr></table>", "<td>x</td>".repeat(21));
        for html in [
            "",
            "<p> </p>",
            "words",
            "<p>open",
            "<p>crossed</b>",
            "<div>x</div>",
            "<p><table></table></p>",
            "<details><p>no summary</p></details>",
            "<table><td>no row</td></table>",
            &format!("<p>{deep}</p>"),
            &wide,
            &"<p>x</p>".repeat(501),
            &format!("<p>{}</p>", "x".repeat(32_769)),
        ] {
            assert!(RichContent::of_html(html).is_err(), "{}", html.len());
        }
    }
}
