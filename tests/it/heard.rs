//! What is heard in typed words.

use crate::answering::BOOK;
use charley::dialogue::Answer;

#[test]
fn vocabulary() {
    let heard = BOOK.heard("en");
    assert_eq!(heard.leg("LEFT"), Some("left"));
    assert_eq!(heard.leg("r"), Some("right"));
    assert_eq!(heard.leg("leftover"), None);
    assert_eq!(heard.muscle("toes"), Some("foot"));
    assert_eq!(heard.muscle("Feet,"), Some("foot"));
    assert_eq!(heard.muscle("back of thigh"), Some("hamstring"));
    assert_eq!(heard.muscle("tennis"), None);
    assert!(heard.is_minute_unit("mins") && !heard.is_minute_unit("hours"));
    assert!(heard.am().contains(&"a.m.".to_owned()));
    assert!(heard.pm().contains(&"pm".to_owned()));
    assert!(heard.is_on("On") && heard.is_off("off") && heard.is_clear("no cramps"));
    assert!(!heard.is_on("") && !heard.is_off("on") && !heard.is_clear("clearly"));
}

#[test]
fn a_denial_that_begins_like_a_yes_is_none() {
    let heard = BOOK.heard("en");
    for yes in [
        "Yes!",
        "yes since an hour",
        "yep",
        "it is",
        "I am",
        "not sure",
    ] {
        assert!(heard.is_yes(yes) && !heard.is_no(yes), "{yes}");
    }
    for no in [
        "No.",
        "nope",
        "it is not",
        "I do not",
        "I'm not",
        "no it isn't",
    ] {
        assert!(heard.is_no(no) && !heard.is_yes(no), "{no}");
    }
    for neither in [
        "",
        "I have no idea",
        "no better",
        "it is my dog",
        "y do you ask",
    ] {
        assert!(!heard.is_yes(neither) && !heard.is_no(neither), "{neither}");
    }
}

#[test]
fn whoever_is_spoken_to_in_english_is_heard_in_it() {
    assert_eq!(BOOK.heard("xx").leg("left"), Some("left"));
    assert_eq!(BOOK.heard("").leg("left"), Some("left"));
}

#[test]
fn typed_answers() {
    let read = |dialogue: &str, question: &str, text: &str| {
        let step = BOOK.dialogue(dialogue).unwrap().step(question).unwrap();
        step.ask().read_text(step, BOOK.words(), "en", text)
    };
    let one = |option: &str| Some(Answer::One(option.to_owned()));
    let many = |options: &[&str]| {
        Some(Answer::Many(
            options.iter().map(|one| (*one).to_owned()).collect(),
        ))
    };
    assert_eq!(read("safety", "deh4", "no"), one("no"));
    assert_eq!(read("safety", "deh4", " Not sure. "), one("not_sure"));
    assert_eq!(read("safety", "deh4", "not_sure"), one("not_sure"));
    assert_eq!(read("safety", "deh4", "no idea"), None);
    assert_eq!(read("safety", "deh4", "🙂"), None);
    assert_eq!(read("safety", "cir4", "none of these"), many(&["none"]));
    assert_eq!(
        read("safety", "bod1", "Numb feet, I cannot get out of bed"),
        many(&["bed_only", "numb_feet"])
    );
    assert_eq!(
        read("safety", "bod1", "Unsteady or dizzy"),
        many(&["unsteady"])
    );
    assert_eq!(read("safety", "bod1", "numb feet, none"), None);
    assert_eq!(read("safety", "bod1", "numb feet, hungry"), None);
    assert_eq!(read("checkin", "worst", " 7 "), Some(Answer::Number(7)));
    assert_eq!(read("checkin", "worst", "11"), None);
    assert_eq!(read("checkin", "worst", "7.5"), None);
    assert_eq!(read("checkin", "cramps", "three or more"), one("3"));
    assert_eq!(read("checkin", "cramps", "2"), one("2"));
    assert_eq!(read("hours", "bedtime", "22:30"), None);
    assert_eq!(read("hours", "zone", "Berlin"), None);
}
