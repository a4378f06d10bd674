//! What somebody does on the page, and what they see there. Everything waits
//! until it is so, or fails with what the page shows instead.

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long to wait, so that a test fails rather than hangs.
const PATIENCE: Duration = Duration::from_secs(60);
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

pub struct Page {
    client: Client,
}

impl Page {
    pub fn new(client: Client) -> Page {
        Page { client }
    }

    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for words in a bubble of the conversation.
    pub async fn sees(&self, words: &str) {
        let seen = "return [...document.querySelectorAll('.message')]
            .some(message => message.textContent.includes(arguments[0]))";
        self.until(words, seen, json!(words)).await;
    }

    /// Whether words are anywhere on the page now.
    pub async fn shows(&self, words: &str) -> bool {
        let shown = "return document.body.textContent.includes(arguments[0])";
        self.ask(shown, json!(words)).await == json!(true)
    }

    /// Presses a button under the newest message that has `question` in it.
    pub async fn answers(&self, question: &str, label: &str) {
        let button = format!(
            "(//article[contains(., \"{question}\")])[last()]//button[normalize-space()=\"{label}\"]"
        );
        self.click(Locator::XPath(&button)).await;
    }

    /// Presses something of the page itself, by its visible words.
    pub async fn presses(&self, words: &str) {
        let button =
            format!("//*[self::button or self::a or self::label][normalize-space()=\"{words}\"]");
        self.click(Locator::XPath(&button)).await;
    }

    /// Clicks as soon as it is there and nothing lies over it.
    pub async fn click(&self, what: Locator<'_>) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let clicked = match self.client.find(what).await {
                Ok(element) => element.click().await,
                Err(error) => Err(error),
            };
            match clicked {
                Ok(()) => return,
                Err(error) if Instant::now() > deadline => self.fail(&format!("{error}")).await,
                Err(_) => tokio::time::sleep(BETWEEN_LOOKS).await,
            }
        }
    }

    /// Writes into the box and sends it.
    pub async fn writes(&self, text: &str) {
        self.click(Locator::Id("text")).await;
        self.types(text).await;
        self.types(&Key::Enter).await;
    }

    /// Writes in a new chat without its Start button.
    pub async fn writes_first(&self, text: &str) {
        self.click(Locator::Id("start-other")).await;
        self.writes(text).await;
    }

    /// Types where the focus is.
    pub async fn types(&self, keys: &str) {
        let focused = self.client.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    pub async fn find(&self, css: &str) -> Element {
        self.until(
            css,
            "return !!document.querySelector(arguments[0])",
            json!(css),
        )
        .await;
        self.client.find(Locator::Css(css)).await.unwrap()
    }

    /// Waits until a script gives true.
    pub async fn until(&self, what: &str, script: &str, argument: Value) {
        let deadline = Instant::now() + PATIENCE;
        while self.ask(script, argument.clone()).await != json!(true) {
            if Instant::now() > deadline {
                self.fail(what).await;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits for something beside the page.
    pub async fn until_here(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !is_so() {
            if Instant::now() > deadline {
                self.fail(what).await;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    pub async fn ask(&self, script: &str, argument: Value) -> Value {
        self.client.execute(script, vec![argument]).await.unwrap()
    }

    async fn fail(&self, what: &str) -> ! {
        let shown = "return `${document.body.innerText}\n\nThe focus is on
            ${document.activeElement.outerHTML.slice(0, 200)}`";
        let page = self.ask(shown, json!(null)).await;
        let page = page.as_str().unwrap_or_default();
        panic!("waited {PATIENCE:?} for {what:?} on\n{page}");
    }
}
