//! Servers of the Bot API that are older than Charley: what they refuse is put
//! plainly, and not tried again for a day.

use super::rows::*;
use super::world::*;
use charley::conversation::{Button, Emphasis, FigureTable, Message, Press, Purpose, SectionLook};
use charley::picture::{Calendar, CalendarNight, Picture};
use charley::playground::{ApiError, ButtonAction, ButtonStyle, FaultKind, Method};
use charley::runner::outbox::{OutboxItem, RowOutcome};
use charley::telegram::{Limits, ToSend};
use charley::words::Text;
use chrono::TimeDelta;

/// A message whose buttons have a colour and copy something.
fn coloured(id: u64) -> Message {
    let understood = Button {
        label: Text::of("understood"),
        press: Press::Data("danger.understood;1".to_owned()),
        emphasis: Emphasis::Next,
    };
    let copy = Button {
        emphasis: Emphasis::Next,
        ..Button::copy(Text::of("copy 112"), "112")
    };
    text(id).row([copy]).row([understood])
}

fn said_coloured(id: u64) -> ToSend {
    let item = OutboxItem::Send {
        handle: None,
        message: coloured(id),
        purpose: Purpose::Reply,
    };
    row(id, 7, item)
}

/// Colours and actions of a message's buttons.
fn buttons_of(world: &World, at: usize) -> Vec<(Option<ButtonStyle>, ButtonAction)> {
    let message = world.telegram.messages(7).remove(at);
    let buttons = message.buttons();
    buttons.map(|one| (one.style, one.press.clone())).collect()
}

fn copying() -> ButtonAction {
    ButtonAction::Copy("112".to_owned())
}

fn pressing() -> ButtonAction {
    ButtonAction::Data("danger.understood;1".to_owned())
}

/// Calls that were handed to the server, and those that it took.
fn counted(world: &World) -> (usize, usize) {
    let calls = world.telegram.calls();
    let taken = calls.iter().filter(|call| call.succeeded()).count();
    (calls.len(), taken)
}

#[tokio::test(start_paused = true)]
async fn a_server_of_today_gets_it_all() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    run.send(said_coloured(1));
    let world = run.finish().await;
    let blue = Some(ButtonStyle::Primary);
    assert_eq!(
        buttons_of(&world, 0),
        [(blue, copying()), (None, pressing())]
    );
    assert_eq!(counted(&world), (1, 1));
    assert_eq!(world.telegram.violations(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_is_left_out_at_once_and_remembered() {
    for (unheard, left) in [
        (&["style"][..], vec![(None, copying()), (None, pressing())]),
        (&["copy_text"], vec![(None, pressing())]),
        (&["style", "copy_text"], vec![(None, pressing())]),
    ] {
        let world = World::new().await;
        world.telegram.set_older(unheard);
        let run = Run::start(&Limits::unlimited(), world);
        for id in 1..=3 {
            run.send(said_coloured(id));
        }
        let world = run.finish().await;
        for at in 0..3 {
            let shown = buttons_of(&world, at);
            assert_eq!(shown.len(), left.len(), "{unheard:?}");
            assert_eq!(shown, left, "{unheard:?}");
        }
        let texts: Vec<_> = world
            .telegram
            .messages(7)
            .into_iter()
            .map(|m| m.text)
            .collect();
        assert_eq!(texts, ["1", "2", "3"], "{unheard:?}");
        assert_eq!(world.ended(), sent([1, 2, 3]));
        assert_eq!(counted(&world), (4, 3), "{unheard:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_was_brought_up_to_date_is_noticed_after_a_day() {
    let world = World::new().await;
    world.telegram.set_older(&["style"]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(said_coloured(1));
    run.world.heard(1).await;
    run.world.telegram.set_older(&[]);
    for (id, after) in [(2, TimeDelta::hours(23)), (3, TimeDelta::hours(25))] {
        run.clock.set(now() + after);
        run.send(said_coloured(id));
        run.world.heard(usize::try_from(id).unwrap()).await;
    }
    let world = run.finish().await;
    let colours = [0, 1, 2].map(|at| buttons_of(&world, at)[0].0);
    assert_eq!(colours, [None, None, Some(ButtonStyle::Primary)]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_teaches_nothing_and_a_lost_refusal_loses_nothing() {
    let world = World::new().await;
    world.telegram.set_older(&["style"]);
    let world = world.refuse(7, [FaultKind::DropAfter, FaultKind::DropBefore]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(said_coloured(1));
    run.send(said_coloured(2));
    let world = run.finish().await;
    let texts: Vec<_> = world
        .telegram
        .messages(7)
        .into_iter()
        .map(|m| m.text)
        .collect();
    assert_eq!(texts, ["1", "2"], "in order, none lost, none twice");
    assert_eq!(world.ended(), sent([1, 2]));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_names_nothing_is_met_plainly_this_once() {
    let refusal = ApiError::bad_request("something new");
    let world = World::new().await.refuse(7, [FaultKind::Refuse(refusal)]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(said_coloured(1));
    run.send(said_coloured(2));
    let world = run.finish().await;
    assert_eq!(buttons_of(&world, 0), [(None, pressing())]);
    assert_eq!(
        buttons_of(&world, 1).len(),
        2,
        "it was no refusal of colours"
    );
}

#[tokio::test(start_paused = true)]
async fn whom_nothing_reaches_gets_no_plainer_form() {
    let refusal = FaultKind::Refuse(ApiError::blocked());
    let run = Run::start(
        &Limits::unlimited(),
        World::new().await.refuse(7, [refusal]),
    );
    run.send(said_coloured(1));
    let world = run.finish().await;
    assert_eq!(world.ended(), [(1, RowOutcome::Unreachable)]);
    assert_eq!(world.texts().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_edit_is_made_where_colours_are_refused() {
    let world = World::new().await.knows(7, 30).await;
    world.telegram.set_older(&["style"]);
    let run = Run::start(&Limits::unlimited(), world);
    let edit = OutboxItem::Edit {
        handle: 30,
        message: coloured(1),
    };
    run.send(row(1, 7, edit));
    let world = run.finish().await;
    let message = world.telegram.messages(7).remove(0);
    assert_eq!((message.text.as_str(), message.edits), ("1", 1));
    let edits = world.telegram.calls();
    let edits = edits
        .iter()
        .filter(|call| call.method == Method::EditMessageText.id());
    assert_eq!(edits.count(), 2);
}

/// A message with a heading, a table and a fold.
fn laid_out(id: u64) -> Message {
    let figures = FigureTable::default().row([Text::of("cramps"), Text::of("3")]);
    Message::default()
        .laid_out(SectionLook::HeadedTable(figures), |message| {
            let head = Text::of(format!("diary {id}"));
            message.paragraph(head).line(Text::of("3 cramps in all"))
        })
        .laid_out(SectionLook::Folded(Text::of("more")), |message| {
            message.paragraph(Text::of("all of it"))
        })
}

fn said_laid_out(id: u64) -> ToSend {
    let item = OutboxItem::Send {
        handle: None,
        message: laid_out(id),
        purpose: Purpose::Reply,
    };
    row(id, 7, item)
}

fn shown_rich(id: u64) -> String {
    format!("diary {id}\ncramps 3\nmore\nall of it")
}

fn shown_plain(id: u64) -> String {
    format!("diary {id}\n3 cramps in all\n\nall of it")
}

fn texts_of(world: &World) -> Vec<String> {
    let messages = world.telegram.messages(7).into_iter();
    messages.map(|message| message.text).collect()
}

#[tokio::test(start_paused = true)]
async fn what_is_laid_out_is_rich_where_it_can_be() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    run.send(said_laid_out(1));
    let world = run.finish().await;
    assert_eq!(texts_of(&world), [shown_rich(1)]);
    let rich = world.telegram.messages(7).remove(0).rich.unwrap();
    let kinds: Vec<_> = rich.iter().map(|block| block["type"].clone()).collect();
    assert_eq!(kinds, ["heading", "table", "details"]);
    assert_eq!(world.telegram.violations(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_server_without_rich_messages_gets_the_plain_form() {
    for unheard in [&["sendRichMessage"], &["rich_message"]] {
        let world = World::new().await;
        world.telegram.set_older(unheard);
        let run = Run::start(&Limits::unlimited(), world);
        for id in 1..=3 {
            run.send(said_laid_out(id));
        }
        let world = run.finish().await;
        assert_eq!(texts_of(&world), [1, 2, 3].map(shown_plain));
        assert_eq!(counted(&world), (4, 3), "{unheard:?}");
        assert_eq!(world.ended(), sent([1, 2, 3]));
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_token_is_not_taken_for_an_older_server() {
    let wrong = || FaultKind::Refuse(ApiError::new(404, "Not Found"));
    let world = World::new().await.refuse(7, [wrong(), wrong()]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(said_laid_out(1));
    let world = run.finish().await;
    assert_eq!(texts_of(&world), [shown_rich(1)]);
}

#[tokio::test(start_paused = true)]
async fn rich_and_plain_replace_each_other_by_edits() {
    for unheard in [&[][..], &["rich_message"]] {
        let world = World::new().await.knows(7, 30).await;
        world.telegram.set_older(unheard);
        let run = Run::start(&Limits::unlimited(), world);
        let edited = |id, message| {
            row(
                id,
                7,
                OutboxItem::Edit {
                    handle: 30,
                    message,
                },
            )
        };
        run.send(edited(1, laid_out(1)));
        run.world.heard(1).await;
        let expected = match unheard {
            [] => shown_rich(1),
            _ => shown_plain(1),
        };
        assert_eq!(texts_of(&run.world), [expected]);
        run.send(edited(2, text("plain again")));
        let world = run.finish().await;
        let message = world.telegram.messages(7).remove(0);
        assert_eq!((message.text.as_str(), message.edits), ("plain again", 2));
        assert_eq!(message.rich, None);
        assert_eq!(
            world.telegram.messages(7).len(),
            1,
            "edited, not said again"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_rich_message_whose_answer_is_lost_is_not_said_plainly_too() {
    let world = World::new().await.refuse(7, [FaultKind::DropBefore]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(said_laid_out(1));
    run.send(said_laid_out(2));
    let world = run.finish().await;
    assert_eq!(texts_of(&world), [shown_rich(1), shown_rich(2)]);
}

/// A calendar with words that are read before it.
fn picture_above(id: u64) -> ToSend {
    let first = now().date_naive();
    let nights = vec![CalendarNight::Unknown; 7];
    let item = OutboxItem::Picture {
        picture: Box::new(Picture::Calendar(Calendar { first, nights })),
        caption: text(id).above(),
        purpose: Purpose::Reply,
        light: charley::conversation::PictureLight::default(),
    };
    row(id, 7, item)
}

#[tokio::test(start_paused = true)]
async fn words_go_above_a_picture_where_they_can() {
    for (unheard, is_above, calls) in [
        (&[][..], true, 2),
        (&["show_caption_above_media"], false, 3),
    ] {
        let world = World::new().await;
        world.telegram.set_older(unheard);
        let run = Run::start(&Limits::unlimited(), world);
        run.send(picture_above(1));
        run.send(picture_above(2));
        let world = run.finish().await;
        for message in world.telegram.messages(7) {
            assert!(message.photo.is_some(), "{unheard:?}");
            assert_eq!(message.caption_above, is_above);
        }
        assert_eq!(counted(&world), (calls, 2), "{unheard:?}");
    }
}
