//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/questions.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    ASKED_BANANAS = "asked-bananas" ();
    ASKED_BANANAS_ASK = "asked-bananas-ask" ();
    ASKED_SALT = "asked-salt" ();
    ASKED_SALT_ASK = "asked-salt-ask" ();
    ASKED_SOAP = "asked-soap" ();
    ASKED_STOCKINGS = "asked-stockings" ();
    ASKED_WATER = "asked-water" ();
    ASKED_WATER_LIMIT = "asked-water-limit" ();
    ASKED_REMEDY = "asked-remedy" ();
    ASKED_PAINKILLERS = "asked-painkillers" ();
    ASKED_MEDICINES = "asked-medicines" ();
    ASKED_MEDICINES_STATIN = "asked-medicines-statin" ();
    ASKED_PREGNANCY = "asked-pregnancy" ();
    ASKED_ALCOHOL = "asked-alcohol" ();
    ASKED_COFFEE = "asked-coffee" ();
    ASKED_HEAT = "asked-heat" ();
    ASKED_BATH = "asked-bath" ();
    ASKED_DRIVE = "asked-drive" ();
    ASKED_RESTLESS = "asked-restless" ();
    ASKED_STRETCH = "asked-stretch" ();
    ASKED_MASSAGE = "asked-massage" ();
    ASKED_SHOES = "asked-shoes" ();
    ASKED_POSITION = "asked-position" ();
    ASKED_EXERCISE = "asked-exercise" ();
    ASKED_SORE = "asked-sore" ();
    ASKED_DOCTOR = "asked-doctor" ();
    ASKED_DANGEROUS = "asked-dangerous" ();
    ASKED_DANGEROUS_SIGN = "asked-dangerous-sign" ();
    ASKED_FEAR = "asked-fear" ();
    ASKED_SLEEP = "asked-sleep" ();
    ASKED_WHY = "asked-why" ();
    ASKED_WHO = "asked-who" ();
    ASKED_THANKS = "asked-thanks" ();
    ASKED_HELLO = "asked-hello" ();
    BUTTON_MY_CAUSES = "button-my-causes" ();
}
