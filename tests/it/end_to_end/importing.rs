//! A diary that comes back, through real HTTP and a real disk.

use super::world::World;
use crate::papers::diaries;
use crate::zones::berlin;
use charley::papers::export;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_fetched_and_added_once_also_after_a_restart() {
    let mut world = World::at("2026-11-20 16:00", berlin()).await;
    let phone = world.phone(7);
    let old = diaries::nights(150);
    let file = export::json(&old, diaries::now()).unwrap();
    phone.person.send_file("charley-export.json", file.clone());
    phone.sees("This would be added to your diary:").await;
    world.restart().await;
    phone.taps("This would be added", "Add it").await;
    phone.sees("Added to your diary:").await;
    phone.person.send_file("charley-export.json", file.clone());
    phone.sees("Nothing in it is new.").await;
    phone.person.send_file("charley-export.json", "\u{feff}{}");
    phone.sees("This is no diary of mine.").await;
    let other = export::csv(&diaries::one_night()).unwrap();
    let other = String::from_utf8(other).unwrap().replace("c1,", "c900,");
    phone.person.send_file("charley-cramps.csv", other);
    phone.sees("1 cramp").await;
    world.telegram.forget_uploads();
    phone.taps("1 cramp", "Add it").await;
    phone.sees("I cannot get that file any more.").await;
    phone
        .person
        .send_file("charley-export.json", vec![b' '; 21 * 1024 * 1024]);
    phone.sees("That file is too large.").await;
    assert_eq!(world.telegram.violations(), Vec::<String>::new());
    world.stop().await;
}
