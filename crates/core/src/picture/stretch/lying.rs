//! In bed, with a towel round the ball of the foot.

use super::super::canvas::{Canvas, Ink, Point, short};
use super::super::colour::Colour;
use super::super::lettering::Anchor;
use super::figure::{
    FOREARM, LEG, SHIN, Side, THIGH, TRUNK, UPPER_ARM, along, arm, felt, foot, head, joint, leg,
    towards, trunk,
};
use super::sign::{Labels, arrow};
use crate::words::drawn;

const HIGH: f32 = 300.0;
/// The top of the mattress.
const BED: f32 = 196.0;

/// Half sitting against a pillow, one leg straight, the towel pulled gently.
pub fn draw(labels: &mut Labels) -> f32 {
    let hip = (112.0, BED - 14.0);
    let ankle = (hip.0 + LEG - 1.0, BED - 13.0);
    let shoulder = towards(hip, TRUNK, -28.0);
    let hand = (152.0, BED - 54.0);
    let canvas = &mut *labels.canvas;
    bed(canvas);
    let resting = (hip.0 + 90.0, BED - 12.0);
    leg(
        canvas,
        hip,
        joint(hip, resting, THIGH, SHIN, -1.0),
        resting,
        Side::Behind,
    );
    foot(canvas, resting, 95.0, Side::Behind);
    let knee = along(hip, ankle, 0.5, 0.0);
    leg(canvas, hip, knee, ankle, Side::Near);
    let ball = foot(canvas, ankle, -14.0, Side::Near).ball;
    felt(
        canvas,
        along(knee, ankle, 0.24, 7.0),
        along(knee, ankle, 0.70, 6.0),
    );
    let behind = (shoulder.0 + 8.0, shoulder.1 + 3.0);
    let hand_behind = (hand.0 + 9.0, hand.1 - 3.0);
    let elbow = joint(behind, hand_behind, UPPER_ARM, FOREARM, -1.0);
    arm(canvas, behind, elbow, hand_behind, Side::Behind);
    towel(canvas, hand, ball);
    trunk(canvas, hip, shoulder);
    head(canvas, shoulder, -16.0);
    arm(
        canvas,
        shoulder,
        joint(shoulder, hand, UPPER_ARM, FOREARM, -1.0),
        hand,
        Side::Near,
    );
    arrow(canvas, (212.0, BED - 76.0), (174.0, BED - 80.0));
    labels.head(drawn::STRETCH_BED);
    labels.doing((112.0, BED - 92.0), drawn::STRETCH_PULL_GENTLY);
    labels.label(
        (84.0, BED + 84.0),
        Anchor::Start,
        (knee.0, BED - 9.0),
        drawn::STRETCH_KNEE,
    );
    let calf = along(knee, ankle, 0.5, 8.0);
    labels.label(
        (238.0, BED + 84.0),
        Anchor::Start,
        calf,
        drawn::STRETCH_PULLS,
    );
    let end = (ball.0 + 10.0, ball.1 - 8.0);
    labels.label((350.0, 74.0), Anchor::End, end, drawn::STRETCH_TOWEL);
    HIGH
}

fn bed(canvas: &mut Canvas) {
    let wood = Ink::filled(Colour::Wood);
    canvas.rect((14.0, BED - 100.0), (12.0, 166.0), 3.0, wood);
    canvas.rect(
        (26.0, BED + 2.0),
        (310.0, 40.0),
        8.0,
        Ink::filled(Colour::Wall),
    );
    canvas.rect((334.0, BED - 12.0), (12.0, 78.0), 3.0, wood);
    canvas.rect((26.0, BED + 40.0), (310.0, 10.0), 2.0, wood);
    let [head, round, top, side, foot, base] =
        [0.0, 88.0, 102.0, 94.0, 6.0, -2.0].map(|above| short(BED - above));
    let pillow = format!(
        "M30 {head}L30 {round}Q34 {top} 50 {side}L100 {foot}Q104 {base} 96 {base}L38 {base}Q30 {base} 30 {head}Z"
    );
    canvas.path(
        &pillow,
        Ink::filled(Colour::Linen).edged(Colour::Faint, 1.5),
    );
}

/// From the hand round the foot, and its loose end.
fn towel(canvas: &mut Canvas, hand: Point, ball: Point) {
    let ink = Ink::drawn(Colour::Towel, 8.0);
    let bow = |from: Point, over: Point, to: Point| {
        let [x, y] = [from.0, from.1].map(short);
        let [over_x, over_y, to_x, to_y] = [over.0, over.1, to.0, to.1].map(short);
        format!("L{x} {y}Q{over_x} {over_y} {to_x} {to_y}")
    };
    let start = format!("M{} {}", short(hand.0), short(hand.1));
    let edge = (ball.0 + 1.0, ball.1 - 9.0);
    let round = bow(
        edge,
        (ball.0 + 12.0, ball.1 - 8.0),
        (ball.0 + 10.0, ball.1 + 5.0),
    );
    canvas.path(&format!("{start}{round}"), ink);
    let loose = bow(
        hand,
        (hand.0 - 10.0, hand.1 + 8.0),
        (hand.0 - 10.0, hand.1 + 24.0),
    );
    canvas.path(&format!("{start}{loose}"), ink);
}
