//! The page for the doctor, through real HTTP and a real disk.

use super::world::World;
use crate::papers::{diaries, printed};
use crate::zones::berlin;
use charley::papers::export;

#[tokio::test(flavor = "multi_thread")]
async fn the_page_comes_on_either_paper() {
    let mut world = World::at("2026-11-20 16:00", berlin()).await;
    let phone = world.phone(7);
    let diary = export::json(&diaries::nights(150), diaries::now()).unwrap();
    phone.person.send_file("charley-export.json", diary);
    phone.taps("This would be added", "Add it").await;
    phone.sees("Added to your diary:").await;
    for (label, width) in [("The page, A4", "595.28"), ("The page, US Letter", "612")] {
        phone.says("/report");
        phone.taps("Your diary", "For my doctor").await;
        phone.taps("For your doctor", label).await;
        let message = phone.sees("Your page for the doctor").await;
        let page = message.document.unwrap();
        assert_eq!(page.name, "charley-page.pdf");
        let text = String::from_utf8_lossy(&page.bytes);
        assert!(text.contains(&format!("/MediaBox[0 0 {width} ")));
        let words = printed::words(&page.bytes);
        assert!(words.contains("Last 4 weeks: cramps on"), "{words}");
    }
    assert_eq!(world.telegram.violations(), Vec::<String>::new());
    world.stop().await;
}
