//! A message with headings, tables and folds, in the HTML that Telegram has for
//! them. Pure: all words are the message's.

use crate::conversation::{FigureTable, Message, Section, SectionLook};
use crate::words::Text;
use std::fmt::Write;

/// Puts a message that is laid out into HTML.
pub struct RichWriter<'a, S> {
    /// A sentence as HTML, without blocks.
    pub say: S,
    pub message: &'a Message,
}

impl<S: Fn(&Text) -> String> RichWriter<'_, S> {
    /// `None` where nothing is laid out: the plain form says as much.
    pub fn html(&self) -> Option<String> {
        if self.message.layout.is_empty() {
            return None;
        }
        let mut html = String::new();
        let mut next = 0;
        loop {
            self.beside(&mut html, next);
            if next >= self.message.paragraphs.len() {
                return Some(html);
            }
            next = match self.section(next) {
                Some(section) => self.whole(&mut html, section, next),
                None => {
                    self.lines(&mut html, &self.message.paragraphs[next]);
                    next + 1
                }
            };
        }
    }

    /// What stands before a paragraph and for none.
    fn beside(&self, html: &mut String, next: usize) {
        let layout = self.message.layout.iter();
        let beside = layout.filter(|one| one.first == next && one.paragraphs == 0);
        for section in beside {
            match &section.look {
                SectionLook::Table(figures) | SectionLook::HeadedTable(figures) => {
                    self.table(html, figures)
                }
                SectionLook::Headed | SectionLook::Folded(_) => {}
            }
        }
    }

    /// The section that begins at a paragraph and has any.
    fn section(&self, first: usize) -> Option<&Section> {
        let mut layout = self.message.layout.iter();
        layout.find(|section| section.first == first && section.paragraphs > 0)
    }

    /// Returns the paragraph after it.
    fn whole(&self, html: &mut String, section: &Section, first: usize) -> usize {
        let end = (first + section.paragraphs).min(self.message.paragraphs.len());
        let lines: Vec<&Text> = self.message.paragraphs[first..end]
            .iter()
            .flatten()
            .collect();
        match &section.look {
            SectionLook::Headed => self.headed(html, &lines, |html, rest| {
                self.lines(html, rest.iter().copied());
            }),
            SectionLook::HeadedTable(figures) => {
                self.headed(html, &lines, |html, _| self.table(html, figures));
            }
            SectionLook::Table(figures) => self.table(html, figures),
            SectionLook::Folded(summary) => self.folded(html, summary, &lines),
        }
        end
    }

    fn headed(&self, html: &mut String, lines: &[&Text], rest: impl Fn(&mut String, &[&Text])) {
        let Some((head, others)) = lines.split_first() else {
            return;
        };
        element(html, "h3", &(self.say)(head));
        rest(html, others);
    }

    /// What is said on the fold is not said in it again.
    fn folded(&self, html: &mut String, summary: &Text, lines: &[&Text]) {
        html.push_str("<details>");
        element(html, "summary", &(self.say)(summary));
        let inside = lines.iter().filter(|line| **line != summary);
        self.lines(html, inside.copied());
        html.push_str("</details>");
    }

    fn lines<'t>(&self, html: &mut String, lines: impl IntoIterator<Item = &'t Text>) {
        for line in lines {
            element(html, "p", &(self.say)(line));
        }
    }

    fn table(&self, html: &mut String, figures: &FigureTable) {
        html.push_str("<table bordered striped>");
        if !figures.head.is_empty() {
            self.row(html, "th", &figures.head);
        }
        for row in &figures.rows {
            self.row(html, "td", row);
        }
        html.push_str("</table>");
    }

    fn row(&self, html: &mut String, tag: &str, cells: &[Text]) {
        html.push_str("<tr>");
        for cell in cells {
            element(html, tag, &(self.say)(cell));
        }
        html.push_str("</tr>");
    }
}

fn element(html: &mut String, tag: &str, inside: &str) {
    // Writing to a string does not fail.
    let _ = write!(html, "<{tag}>{inside}</{tag}>");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(key: &'static str) -> Text {
        Text::of(key)
    }

    fn html(message: &Message) -> Option<String> {
        let say = |text: &Text| text.key.to_string();
        RichWriter { say, message }.html()
    }

    #[test]
    fn what_is_not_laid_out_has_no_rich_form() {
        assert_eq!(html(&Message::new(said("one")).line(said("two"))), None);
    }

    #[test]
    fn headings_tables_and_folds_stand_for_their_paragraphs() {
        let figures = FigureTable {
            head: vec![said("what"), said("how often")],
            rows: vec![vec![said("cramps"), said("3")]],
        };
        let message = Message::default()
            .laid_out(SectionLook::HeadedTable(figures), |message| {
                message
                    .paragraph(said("Diary"))
                    .paragraph(said("Cramps: 3"))
            })
            .paragraph(said("between"))
            .laid_out(SectionLook::Folded(said("more")), |message| {
                message
                    .paragraph(said("more"))
                    .line(said("a"))
                    .paragraph(said("b"))
            })
            .headed(said("Nights"))
            .tabled(FigureTable::default().row([said("at the end")]));
        let expected = "<h3>Diary</h3><table bordered striped>\
            <tr><th>what</th><th>how often</th></tr><tr><td>cramps</td><td>3</td></tr></table>\
            <p>between</p><details><summary>more</summary><p>a</p><p>b</p></details>\
            <h3>Nights</h3><table bordered striped><tr><td>at the end</td></tr></table>";
        assert_eq!(html(&message).as_deref(), Some(expected));
    }
}
