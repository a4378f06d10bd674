//! The guided count as sound: as long as its words, changing when they change, in
//! words where a language has them and in tones elsewhere.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Effect;
use charley::dialogue::Book;
use charley::library;
use charley::sound::{Clip, Soundtrack};
use ogg::PacketReader;
use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// 20 ms of nothing.
const SILENCE: [u8; 3] = [0xf8, 0xff, 0xfe];
const PACKETS_A_SECOND: usize = 50;
/// What Telegram and a phone on a slow line take in a moment.
const FILE_BYTES_MAX: usize = 250_000;

/// What *Count with me* leads to for somebody with this body: what is heard, and
/// at which seconds the words change.
fn counted(body: &[&str]) -> (Soundtrack, Vec<u32>) {
    let mut player = Player::new(BOOK.clone(), "2026-11-20T19:00:00Z".parse().unwrap());
    player.happens(heard("/stretch"));
    for label in body {
        player.presses(label);
    }
    let mut heard = None;
    // The first words are edited in at once.
    let mut changes = vec![0];
    let effects = player.presses("Count with me");
    let edits = |effect: &Effect| matches!(effect, Effect::Edit { message, .. } if message.buttons.is_empty());
    let plays = |effect: &Effect| matches!(effect, Effect::SendSound { .. });
    let first = effects.iter().position(edits);
    assert!(
        first < effects.iter().position(plays),
        "no second tap while it uploads"
    );
    for effect in effects {
        if let Effect::SendSound { sound, caption } = &effect {
            assert!(caption.silent && changes == [0], "before the count begins");
            heard = Some(sound.clone());
        }
        if let Effect::Pace { phases, .. } = &effect {
            changes.extend(phases.iter().map(|phase| phase.after_seconds));
        }
    }
    (heard.unwrap(), changes)
}

fn variants() -> [(Soundtrack, Vec<u32>); 3] {
    [
        counted(&["40 to 54", "None of these"]),
        counted(&["40 to 54", "Unsteady or dizzy", "Done"]),
        counted(&["40 to 54", "I cannot get out of bed", "Done"]),
    ]
}

/// The packets of a file, without its head and tags.
fn packets(file: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = PacketReader::new(Cursor::new(file));
    let read = std::iter::from_fn(|| reader.read_packet().unwrap());
    read.skip(2).map(|packet| packet.data).collect()
}

/// The seconds at which something is heard after silence.
fn starts(packets: &[Vec<u8>]) -> Vec<f64> {
    let is_heard = |at: usize| packets.get(at).is_some_and(|packet| packet[..] != SILENCE);
    let begins = |at: &usize| is_heard(*at) && (*at == 0 || !is_heard(at - 1));
    let begins = (0..packets.len()).filter(begins);
    begins
        .map(|at| at as f64 / PACKETS_A_SECOND as f64)
        .collect()
}

#[test]
fn the_sound_changes_when_the_words_do_and_ends_with_them() {
    for (sound, changes) in variants() {
        for language in ["en", "xx"] {
            let clips = BOOK.sounds().of(language).unwrap();
            let file = sound.file(clips).unwrap();
            let packets = packets(&file);
            let expected: Vec<f64> = changes.iter().copied().map(f64::from).collect();
            let starts = starts(&packets);
            assert_eq!(starts.len(), expected.len(), "{language}: {starts:?}");
            let apart = starts
                .iter()
                .zip(&expected)
                .map(|(start, change)| start - change);
            let is_on_time = |apart: f64| (0.0..0.15).contains(&apart);
            assert!(apart.into_iter().all(is_on_time), "{language}: {starts:?}");
            let seconds = packets.len() / PACKETS_A_SECOND;
            let last = *changes.last().unwrap() as usize;
            assert!(
                (last + 1..last + 8).contains(&seconds),
                "{seconds} and {last}"
            );
            assert!(seconds.abs_diff(sound.seconds(clips) as usize) <= 1);
            assert!(file.len() <= FILE_BYTES_MAX, "{} bytes", file.len());
        }
    }
}

#[test]
fn both_legs_hold_equally_often_and_each_stretch_is_named_before() {
    for (sound, _) in variants() {
        let count = |clip| sound.cues.iter().filter(|cue| cue.clip == clip).count();
        assert_eq!(count(Clip::Left), count(Clip::Right));
        let ready = [Clip::ReadyCalf, Clip::ReadyHamstring, Clip::ReadyBoth];
        let stretches: usize = ready.into_iter().map(count).sum();
        assert_eq!(count(Clip::Left), 3 * stretches);
        assert_eq!(sound.cues.last().unwrap().clip, Clip::End);
    }
}

#[test]
fn english_has_words_and_a_language_without_its_own_has_tones() {
    let (sounds, (sound, _)) = (BOOK.sounds(), &variants()[0]);
    let file = |language| sound.file(sounds.of(language).unwrap()).unwrap();
    assert_eq!(file("en"), file("en-GB"));
    assert_ne!(file("en"), file("xx"));
    assert_eq!(file("xx"), file("pt-BR"));
}

#[test]
fn each_clip_is_small_and_what_it_says_is_written_beside_it() {
    let words = fs::read_to_string(dialogues().join("words/en/sounds/words.txt")).unwrap();
    let said: BTreeSet<&str> = words
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect();
    assert_eq!(said, Clip::ALL.into_iter().map(Clip::id).collect());
    for folder in ["sounds", "words/en/sounds"] {
        for clip in Clip::ALL {
            let file = dialogues().join(folder).join(format!("{}.ogg", clip.id()));
            assert!(
                fs::metadata(&file).unwrap().len() < 20_000,
                "{}",
                file.display()
            );
        }
    }
}

#[test]
fn a_file_that_is_no_clip_is_told_and_a_voice_with_gaps_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    copy(&dialogues(), folder.path());
    let left = folder.path().join("words/en/sounds/left.ogg");
    fs::write(&left, "nothing to hear").unwrap();
    let problems = library::load(Some(folder.path())).map(|_| ()).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let expected = "words/en/sounds/left.ogg:1: is no Ogg Opus file of one channel, without a gain";
    assert!(told.len() == 1 && told[0].ends_with(expected), "{told:?}");

    fs::remove_file(&left).unwrap();
    let book = library::load(Some(folder.path())).map_err(drop).unwrap();
    assert_eq!(
        book.sounds().of("en"),
        book.sounds().of("xx"),
        "tones, all of it"
    );

    fs::remove_dir_all(folder.path().join("sounds")).unwrap();
    let silent: Book = library::load(Some(folder.path())).map_err(drop).unwrap();
    assert!(
        silent.sounds().of("en").is_none(),
        "the words of the count stay"
    );
}

fn dialogues() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &place),
            false => fs::copy(entry.path(), &place).map(drop).unwrap(),
        }
    }
}
