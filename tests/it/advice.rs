//! What is advised and warned of, by what was answered.

use crate::answering::{BOOK, answers};
use charley::dialogue::{Sign, Urgency};
use charley::words::{ENGLISH, Text};

/// A question, what is answered so far, and the signs that it then tells.
const SIGNS: &[(&str, &str, &str)] = &[
    ("bod1", "bod1=numb_feet", "numbness"),
    ("bod1", "bod1=unsteady", ""),
    ("cir4", "cir4=none", ""),
    ("cir4", "cir4=-", ""),
    ("cir3", "cir3=ankles,veins", "both_swollen"),
    ("cir3", "cir3=veins", ""),
    ("cir4", "cir4=one_leg_swollen", "leg_clot"),
    ("cir4", "cir4=one_leg_swollen pre1=no", "leg_clot"),
    ("cir4", "cir4=one_leg_swollen pre1=pregnant", "preg_leg"),
    ("cir4", "cir4=one_leg_swollen pre1=after_birth", "preg_leg"),
    ("cir4", "cir4=pain_on_walking", "walking_pain"),
    (
        "cir4",
        "cir4=foot_cold,pain_on_walking",
        "cold_leg walking_pain",
    ),
    ("ove4", "ove4=yes", "muscle_breakdown"),
    ("ove4", "ove4=no", ""),
    ("pre3", "pre3=one_leg_swollen", "preg_leg"),
    ("pre3", "pre3=vision", "preg_pressure"),
    ("pre3", "pre3=vomiting", "preg_pressure"),
    (
        "pre3",
        "pre3=bad_headache,breathless",
        "lung_clot preg_pressure",
    ),
    ("med2", "med1=statin med2=within_a_year", "statin_pain"),
    ("med2", "med1=statin med2=within_4_weeks", "statin_pain"),
    ("med2", "med1=other_new med2=within_4_weeks", "new_medicine"),
    ("med2", "med1=statin med2=no", ""),
    ("med3", "med3=sore_muscles", "statin_pain"),
    ("med3", "med3=weak_or_dark_pee", "muscle_breakdown"),
    ("med3", "med3=-", ""),
    // The statin was said at once, so nothing is said of a new medicine.
    ("med3", "med1=statin med2=within_4_weeks med3=no", ""),
    // Of several, it is asked which one was new.
    ("med2", "med1=statin,inhaler med2=within_4_weeks", ""),
    (
        "med2",
        "med1=naproxen,inhaler med2=within_4_weeks",
        "new_medicine",
    ),
    (
        "med5",
        "med1=statin,inhaler med2=within_4_weeks med5=inhaler",
        "",
    ),
    (
        "med5",
        "med1=statin,inhaler med2=within_a_year med5=inhaler,statin",
        "statin_pain",
    ),
    (
        "med5",
        "med1=statin,inhaler med2=within_4_weeks med5=not_sure",
        "statin_pain",
    ),
    (
        "med5",
        "med1=naproxen,inhaler med2=within_4_weeks med5=not_sure",
        "",
    ),
    (
        "med3",
        "med1=statin,inhaler med2=within_4_weeks med5=inhaler med3=no",
        "new_medicine",
    ),
    (
        "med3",
        "med1=statin,inhaler med2=within_a_year med5=inhaler med3=no",
        "",
    ),
    (
        "med3",
        "med1=statin,inhaler med2=within_4_weeks med5=inhaler med3=sore_muscles",
        "statin_pain",
    ),
    (
        "med3",
        "med1=statin,inhaler med2=within_a_year med5=- med3=no",
        "statin_pain",
    ),
    // What was told of several before does not count for one.
    (
        "med3",
        "med1=statin med2=within_4_weeks med5=inhaler med3=no",
        "",
    ),
    ("helped", "minutes=over_10 helped=nothing", "long_cramp"),
    ("helped", "minutes=over_10 helped=stretch", "long_cramp"),
    ("helped", "minutes=5_10 helped=nothing", ""),
];

#[test]
fn which_answers_tell_which_danger() {
    for (question, given, signs) in SIGNS {
        let step = BOOK.dialogues().find_map(|one| one.step(question)).unwrap();
        let told: Vec<&str> = step
            .signs(&answers(given))
            .into_iter()
            .map(|(sign, _)| sign.id())
            .collect();
        assert_eq!(told.join(" "), *signs, "{given}");
    }
}

/// A cramp whose details are told is over.
#[test]
fn a_long_cramp_that_is_over_is_worth_a_visit() {
    let step = BOOK.dialogue("details").unwrap().step("helped").unwrap();
    let told = step.signs(&answers("minutes=over_10 helped=by_itself"));
    assert_eq!(told, [(Sign::LongCramp, Urgency::Book)]);
}

fn tips(dialogue: &str, given: &str) -> Vec<String> {
    let tips = BOOK.dialogue(dialogue).unwrap().tips(&answers(given));
    tips.into_iter().map(|tip| tip.key.into_owned()).collect()
}

#[test]
fn tips_suit_the_person() {
    for (dialogue, given, first) in [
        ("dehydration", "drinks=free deh4=no", "deh_tip_spread"),
        ("dehydration", "deh4=yes", "deh_tip_limit"),
        (
            "dehydration",
            "deh4=not_sure deh3=heat_or_sweat",
            "deh_tip_ask",
        ),
        ("dehydration", "", "deh_tip_ask"),
        ("electrolytes", "", "ele_tip_blood"),
        ("circulation", "bod1=bed_only", "cir_tip_bed"),
        ("circulation", "cir1=over_three_standing", "cir_tip_stand"),
        ("medications", "med1=statin med4=quinine", "med_tip_quinine"),
        ("medications", "med1=statin", "med_tip_keep"),
        (
            "medications",
            "med1=statin statin_told=yes",
            "med_tip_statin",
        ),
        (
            "medications",
            "med1=statin med3=sore_muscles statin_told=yes",
            "med_tip_today",
        ),
        ("pregnancy", "pre1=pregnant", "pre_tip_stretch"),
    ] {
        assert_eq!(tips(dialogue, given)[0], first, "{given}");
    }
    assert_eq!(tips("pregnancy", "pre1=rather_not_say"), [""; 0]);
    assert_eq!(
        tips("pregnancy", "pre1=pregnant pre2=weeks_28_plus"),
        ["pre_tip_stretch", "pre_tip_side", "pre_tip_team"]
    );
    assert_eq!(
        tips("pregnancy", "pre1=pregnant pre2=weeks_14_27"),
        ["pre_tip_stretch", "pre_tip_team", "pre_tip_move"]
    );
    // It was told before, and there is a baby by now.
    assert!(
        !tips("pregnancy", "pre1=after_birth pre2=weeks_28_plus")
            .contains(&"pre_tip_side".to_owned())
    );
    assert_eq!(tips("pregnancy", "pre1=-"), [""; 0]);
    // Once, although two of its conditions hold.
    let kidney = tips("electrolytes", "ele3=kidney ele4=potassium deh4=yes");
    assert_eq!(
        kidney,
        [
            "ele_tip_kidney",
            "ele_tip_blood",
            "ele_tip_potassium",
            "ele_tip_food_ask"
        ]
    );
}

#[test]
fn what_means_a_doctor_has_its_line() {
    let all = "ele1=last_year ele3=kidney,liver,alcohol_most_days ele4=potassium";
    assert_eq!(
        tips("electrolytes", all)[..4],
        [
            "ele_tip_low",
            "ele_tip_kidney",
            "ele_tip_liver",
            "ele_tip_alcohol"
        ]
    );
    assert_eq!(tips("electrolytes", all).len(), 7);
    let dialogue = BOOK.dialogue("electrolytes").unwrap();
    assert_eq!(dialogue.first_tips(&answers(all)).len(), 4);
    assert_eq!(dialogue.first_tips(&answers("ele1=no")).len(), 1);
    // Feet up is not for legs that may get too little blood.
    for (given, is_said) in [
        ("cir3=ankles bod1=bed_only", true),
        ("cir3=ankles bod1=bed_only cir4=pain_on_walking", false),
        ("cir3=ankles bod1=bed_only con1=leg_arteries", false),
        ("cir3=veins bod1=bed_only", false),
    ] {
        let said = tips("circulation", given).contains(&"cir_tip_ankles".to_owned());
        assert_eq!(said, is_said, "{given}");
    }
}

#[test]
fn nobody_with_a_limit_hears_how_much_to_drink() {
    for limit in ["deh4=yes", "deh4=not_sure", "deh4=-", ""] {
        for drinks in [
            "",
            "deh3=heat_or_sweat",
            "deh3=ill deh1=under_three deh2=dark",
        ] {
            let told = tips("dehydration", &format!("{limit} {drinks}"));
            let told_of_one = usize::from(limit != "deh4=yes");
            let limited = &["deh_tip_limit", "deh_tip_ask"][told_of_one..];
            assert_eq!(told, limited, "{limit} {drinks}");
        }
    }
}

#[test]
fn the_words_promise_nothing() {
    let banned = [
        "cause",
        "treat",
        "prevent",
        "cure",
        "diagnos",
        "detect",
        "risk",
        "trigger found",
        "stop taking",
        "lose weight",
        "poor circulation",
        "dehydrated",
        "999",
        "911",
        "112",
        "litre",
    ];
    for place in BOOK.words().places(ENGLISH) {
        // Rust's own sentences say what Charley does not do.
        if place.file.contains("/charley") {
            continue;
        }
        let text = BOOK
            .words()
            .plain(ENGLISH, &Text::of(place.key.clone()))
            .to_lowercase();
        let found = banned.into_iter().find(|word| text.contains(word));
        assert_eq!(found, None, "{}: {text}", place.key);
    }
}
