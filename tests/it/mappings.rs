//! How far answers go with each cause: a table per cause.

use crate::answering::{BOOK, answers};
use charley::dialogue::Level;

/// Each row: answers, then `likely`, `possible`, `unlikely`, `unknown` or
/// `nothing` where the dialogue was not begun.
fn check(cause: &str, rows: &[(&str, &str)]) {
    let dialogue = BOOK.dialogue(cause).unwrap();
    for (given, expected) in rows {
        let found = match dialogue.assess(&answers(given)) {
            Some(Level::Likely) => "likely",
            Some(Level::Possible) => "possible",
            Some(Level::Unlikely) => "unlikely",
            Some(Level::Unknown) => "unknown",
            None => "nothing",
        };
        assert_eq!(found, *expected, "{cause}: {given}");
    }
}

#[test]
fn dehydration() {
    check(
        "dehydration",
        &[
            ("", "nothing"),
            ("deh4=yes", "nothing"),
            ("deh1=under_three deh2=dark deh3=none", "likely"),
            ("deh1=under_three deh2=dark", "likely"),
            ("deh1=six_plus deh2=dark deh3=ill", "likely"),
            ("deh1=- deh2=dark deh3=heat_or_sweat", "likely"),
            ("deh1=under_three deh2=pale deh3=none", "possible"),
            ("deh1=under_three deh2=not_sure deh3=-", "possible"),
            // Colour never decides alone, and counts nothing from 65.
            ("deh1=six_plus deh2=dark deh3=none", "unlikely"),
            ("deh1=under_three deh2=dark age=from_55", "likely"),
            ("deh1=under_three deh2=dark age=from_65", "possible"),
            ("deh1=six_plus deh2=dark deh3=ill age=from_75", "possible"),
            ("deh1=six_plus deh2=dark deh3=none age=from_65", "unlikely"),
            ("deh1=six_plus deh3=none age=from_65", "unlikely"),
            ("deh1=six_plus deh2=pale deh3=heat_or_sweat,ill", "possible"),
            ("deh1=under_three deh2=pale deh3=ill", "possible"),
            ("deh1=six_plus deh2=pale deh3=none", "unlikely"),
            ("deh1=three_to_five deh2=pale deh3=none", "unlikely"),
            ("deh1=not_sure deh2=pale deh3=none", "unknown"),
            ("deh1=six_plus deh2=not_sure deh3=none", "unknown"),
            ("deh1=six_plus deh2=pale deh3=-", "unknown"),
            ("deh1=six_plus deh2=pale deh3=", "unknown"),
            ("deh1=six_plus deh2=pale", "unknown"),
            ("deh1=- deh2=- deh3=-", "unknown"),
            ("deh1=not_sure deh2=not_sure deh3=-", "unknown"),
        ],
    );
}

#[test]
fn electrolytes() {
    check(
        "electrolytes",
        &[
            ("ele1=last_year ele2=no ele3=none ele4=none", "likely"),
            ("ele1=last_year", "likely"),
            ("ele1=no ele2=yes ele3=water_tablets", "likely"),
            ("ele1=not_sure ele2=yes ele3=kidney,liver", "likely"),
            ("ele1=no ele2=yes ele3=alcohol_most_days", "likely"),
            ("ele1=longer_ago ele2=no ele3=none", "possible"),
            ("ele1=no ele2=yes ele3=none", "possible"),
            ("ele1=no ele2=no ele3=liver", "possible"),
            ("ele1=longer_ago ele2=no ele3=liver", "possible"),
            ("ele1=no ele2=no ele3=none ele4=magnesium", "unlikely"),
            ("ele1=no ele2=no ele3=none ele4=not_sure", "unlikely"),
            ("ele1=not_sure ele2=no ele3=none", "unknown"),
            ("ele1=no ele2=- ele3=none", "unknown"),
            ("ele1=not_sure ele2=- ele3=- ele4=potassium", "unknown"),
            ("ele4=none", "unknown"),
        ],
    );
}

#[test]
fn circulation() {
    check(
        "circulation",
        &[
            ("cir1=over_three_sitting cir2=days_0_1 cir3=none", "likely"),
            (
                "cir1=over_three_standing cir2=days_5_7 cir3=ankles",
                "likely",
            ),
            (
                "cir1=over_three_sitting cir2=- cir3=none ove1=less",
                "likely",
            ),
            (
                "cir1=over_three_sitting cir2=days_2_4 cir3=none",
                "possible",
            ),
            ("cir1=under_one_hour cir2=days_0_1 cir3=none", "possible"),
            ("cir1=one_to_three cir2=days_0_1 cir3=veins", "possible"),
            (
                "cir1=under_one_hour cir2=days_5_7 cir3=ankles,veins",
                "possible",
            ),
            (
                "cir1=under_one_hour cir2=days_5_7 cir3=none ove1=less",
                "possible",
            ),
            (
                "cir1=under_one_hour cir2=days_5_7 cir3=none ove1=usual",
                "unlikely",
            ),
            ("cir1=one_to_three cir2=days_2_4 cir3=none", "unlikely"),
            ("cir1=one_to_three cir2=- cir3=none", "unknown"),
            ("cir1=- cir2=- cir3=-", "unknown"),
            ("ove1=less", "nothing"),
            ("cir4=pain_on_walking", "nothing"),
        ],
    );
}

#[test]
fn overexertion() {
    check(
        "overexertion",
        &[
            (
                "ove1=much_more ove2=sport ove3=supportive ove4=no",
                "likely",
            ),
            ("ove1=much_more ove2=- ove3=- ove4=-", "likely"),
            (
                "ove1=bit_more ove2=sport ove3=supportive ove4=no",
                "possible",
            ),
            ("ove1=usual ove3=flat_or_thin", "possible"),
            ("ove1=less ove3=heels", "possible"),
            ("ove1=- ove3=barefoot", "possible"),
            ("ove1=usual ove3=supportive", "unlikely"),
            ("ove1=less ove3=supportive", "unlikely"),
            // What was told about another day does not count any more.
            ("ove1=usual ove2=sport ove3=supportive ove4=yes", "unlikely"),
            ("ove1=usual ove3=-", "unknown"),
            ("ove1=- ove3=supportive", "unknown"),
            ("ove1=- ove3=-", "unknown"),
        ],
    );
}

#[test]
fn pregnancy() {
    check(
        "pregnancy",
        &[
            ("pre1=pregnant pre2=weeks_14_27 pre3=none", "likely"),
            ("pre1=pregnant pre2=weeks_28_plus", "likely"),
            ("pre1=pregnant pre2=under_14", "possible"),
            ("pre1=pregnant pre2=- pre3=-", "possible"),
            ("pre1=pregnant", "possible"),
            ("pre1=after_birth pre3=none", "possible"),
            ("pre1=no", "unlikely"),
            ("pre1=no pre2=weeks_28_plus", "unlikely"),
            ("pre1=after_birth pre2=weeks_28_plus", "possible"),
            ("pre1=rather_not_say", "unknown"),
            ("pre1=rather_not_say pre2=weeks_28_plus", "unknown"),
            ("pre1=-", "unknown"),
        ],
    );
}

#[test]
fn medications() {
    check(
        "medications",
        &[
            (
                "med1=water_tablet med2=within_4_weeks med4=nothing",
                "likely",
            ),
            ("med1=statin med2=within_4_weeks med3=no", "likely"),
            ("med1=bone_medicine med2=within_4_weeks", "likely"),
            ("med1=iron_drip,other_new med2=within_4_weeks", "likely"),
            // Few reports, and people take them for pain in the leg.
            ("med1=naproxen med2=within_4_weeks", "possible"),
            ("med1=oestrogen med2=within_4_weeks", "possible"),
            ("med1=long_inhaler med2=within_a_year", "likely"),
            ("med1=long_inhaler med2=no", "possible"),
            // Which of several was new.
            (
                "med1=statin,naproxen med2=within_4_weeks med5=naproxen",
                "possible",
            ),
            (
                "med1=statin,naproxen med2=within_4_weeks med5=statin,naproxen",
                "likely",
            ),
            (
                "med1=inhaler,statin med2=within_a_year med5=statin",
                "possible",
            ),
            (
                "med1=inhaler,statin med2=within_a_year med5=inhaler",
                "likely",
            ),
            (
                "med1=inhaler,statin med2=within_a_year med5=not_sure",
                "likely",
            ),
            ("med1=inhaler,statin med2=within_a_year med5=-", "likely"),
            // Told when there were several.
            ("med1=inhaler med2=within_a_year med5=naproxen", "likely"),
            ("med1=inhaler med2=within_a_year", "likely"),
            ("med1=water_tablet,statin med2=within_a_year", "likely"),
            ("med1=statin med2=within_a_year", "possible"),
            ("med1=iron_drip med2=within_a_year", "possible"),
            ("med1=inhaler med2=no", "possible"),
            ("med1=inhaler med2=not_sure", "possible"),
            ("med1=oestrogen med2=-", "possible"),
            ("med1=other_new med2=within_4_weeks", "possible"),
            ("med1=other_new med2=no", "possible"),
            ("med1=none med4=nothing", "unlikely"),
            ("med1=none med4=-", "unlikely"),
            // An answer from before, when there was a medicine.
            ("med1=none med2=within_4_weeks", "unlikely"),
            ("med1=not_sure med2=within_4_weeks", "unknown"),
            ("med1=not_sure med2=no", "unknown"),
            ("med1=- med2=no", "unknown"),
            ("med1=- med2=- med4=-", "unknown"),
        ],
    );
}
