//! An author adds a habit, an action, a sign of the day and a week, in files alone.

use super::personas::folder;
use charley::conversation::Effect;
use charley::diary::Record;
use charley::diary::plan::{HabitCue, PlannedHabit, ProgrammeEnd};
use charley::words::Source;
use charley::{library, persona};

/// The shipped files with those of `tests/coach/added`: words are added to the words
/// that are there, other files stand in their places.
fn sources() -> Vec<Source> {
    let mut sources = library::shipped();
    let added = library::files_of(&folder().join("added")).unwrap();
    for added in added
        .into_iter()
        .filter(|added| added.path != "persona.toml")
    {
        let there = sources.iter_mut().find(|there| there.path == added.path);
        match there {
            Some(there) if added.path.ends_with(".ftl") => there.text.push_str(&added.text),
            Some(there) => there.text = added.text,
            None => sources.push(added),
        }
    }
    sources
}

#[test]
fn what_an_author_adds_is_offered_planned_and_looked_back_on() {
    let book = library::read(&sources()).unwrap_or_else(|all| panic!("{all:?}"));
    // Other languages wait until they have words for it.
    let of_others = |file: &str| file.starts_with("words/") && !file.starts_with("words/en/");
    let mut warnings = book.warnings().iter();
    assert!(warnings.all(|warning| of_others(&warning.file)));
    assert!(book.languages().eq(["en"]));
    assert_eq!(book.weeks().weeks.len(), 9);
    let text = std::fs::read_to_string(folder().join("added/persona.toml")).unwrap();
    let persona = persona::read(&text, &book).unwrap();
    let played = persona::play(&book, &persona, 10, "en", &mut |_, _| {});

    let offered = played.moments.iter().flat_map(|moment| &moment.offered);
    let mut whys = offered.filter(|offered| offered.unit == "quiet_corner");
    let why = "slept_badly on 3 of 7 told days (from 2 of 7)";
    assert_eq!(whys.next().unwrap().why, why);

    let plans: Vec<&PlannedHabit> = played
        .moments
        .iter()
        .flat_map(|moment| &moment.effects)
        .filter_map(|effect| match effect {
            Effect::Keep(Record::Plan(plan)) => Some(plan),
            _ => None,
        })
        .collect();
    let planned = |unit: &str| plans.iter().find(|plan| plan.unit == unit).unwrap();
    let tea = Some(HabitCue::Known("tea".to_owned()));
    assert_eq!(planned("quiet_corner").cue, tea);
    assert_eq!(planned("calm_breath").action, "hum_softly");

    let said = |words: &str| {
        let mut lines = played.moments.iter().flat_map(|moment| &moment.lines);
        lines.any(|line| line.contains(words))
    };
    assert!(said(
        "When my evening tea is drunk, I sit in a quiet corner for ten minutes."
    ));
    let ended = played.chat.diary.programme.unwrap().ended_why;
    assert_eq!(ended, Some(ProgrammeEnd::Told));
    assert_eq!(played.chat.diary.reviews.values().last().unwrap().week, 9);
}

#[test]
fn an_id_that_no_button_can_carry_is_a_problem_and_not_a_habit_without_a_button() {
    let long = "an_action_of_far_too_many_letters";
    for (part, written) in [
        ("an action", format!("[actions.{long}]")),
        ("an action", "[actions.Upper]".to_owned()),
        (
            "an obstacle",
            format!("obstacles = [\"{long}\"]\n[actions.one]"),
        ),
    ] {
        let head = "format = 1\nversion = 1\nkind = \"habit\"\nfamily = \"day\"\nrank = 1\n";
        let mut sources = library::shipped();
        sources.push(Source {
            path: "units/longwinded.toml".to_owned(),
            text: format!("{head}grade = \"poor\"\n{written}\n"),
        });
        let problems = library::read(&sources).err().unwrap_or_default();
        let is_told = |fault: &str| {
            let mut of_unit = problems
                .iter()
                .filter(|one| one.file == "units/longwinded.toml");
            of_unit.any(|one| one.message.contains(fault))
        };
        assert!(
            is_told("are the most") || is_told("is no id"),
            "{part}: {problems:?}"
        );
    }
}

#[test]
fn each_mistake_in_a_pack_is_a_problem() {
    let head = "format = 1\nversion = 1\nfamily = \"day\"\nrank = 1\ngrade = \"poor\"\n";
    for (written, fault) in [
        ("kind = \"pack\"\n[actions.one]", "a pack has a `[pack]`"),
        (
            "kind = \"habit\"\n[pack]\n[actions.one]",
            "a pack has a `[pack]`",
        ),
        (
            "kind = \"pack\"\ncues = [\"news\"]\n[pack]\n[actions.one]",
            "a pack has no `cues`",
        ),
        (
            "kind = \"pack\"\n[pack]\nrests = [\"nothing\"]\n[actions.one]",
            "no unit is called \"nothing\"",
        ),
        (
            "kind = \"pack\"\n[pack]\ndays = [14, 7]\n[actions.one]",
            "the least first",
        ),
        (
            "kind = \"pack\"\n[pack]\ngoal_days = 7\n[actions.one]",
            "`goal_days` is from 1 to 6",
        ),
        (
            "kind = \"task\"\nnote = true\n[actions.one]",
            "`note = true` is for a habit or situation of the family `day`",
        ),
        (
            "kind = \"habit\"\n[actions.one]\npage = true",
            "`page = true` is for a task",
        ),
    ] {
        let mut sources = library::shipped();
        sources.push(Source {
            path: "units/odd.toml".to_owned(),
            text: format!("{head}{written}\n"),
        });
        let problems = library::read(&sources).err().unwrap_or_default();
        let is_told = problems.iter().any(|one| one.message.contains(fault));
        assert!(is_told, "{fault}: {problems:?}");
    }
}
