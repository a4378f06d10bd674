//! A figure seen from the side that looks to the right: rounded limbs between
//! joints that are where a grown person has them.
//!
//! Lengths are parts of a body 240 high: thigh and shin 24 % each, trunk 29 %,
//! upper arm 18 %, forearm with hand 18 % (Drillis and Contini 1966).

use super::super::canvas::{Canvas, Ink, Point};
use super::super::colour::Colour;

pub const THIGH: f32 = 58.0;
pub const SHIN: f32 = 58.0;
pub const LEG: f32 = THIGH + SHIN;
pub const TRUNK: f32 = 70.0;
pub const UPPER_ARM: f32 = 44.0;
pub const FOREARM: f32 = 42.0;
pub const ARM: f32 = UPPER_ARM + FOREARM;
/// From the ankle down to the ground.
pub const ANKLE_HIGH: f32 = 12.0;

/// The leg or arm nearer to the eye, or the one behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Near,
    Behind,
}

impl Side {
    fn leg(self) -> Colour {
        match self {
            Side::Near => Colour::Leg,
            Side::Behind => Colour::LegBehind,
        }
    }

    fn skin(self) -> Colour {
        match self {
            Side::Near => Colour::Skin,
            Side::Behind => Colour::SkinBehind,
        }
    }

    fn sleeve(self) -> Colour {
        match self {
            Side::Near => Colour::Shirt,
            Side::Behind => Colour::ShirtBehind,
        }
    }
}

/// So far from a place, in degrees clockwise from straight up.
pub fn towards(from: Point, length: f32, degrees: f32) -> Point {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    (from.0 + length * sine, from.1 - length * cosine)
}

/// A place on the way from one to another, `aside` to its right.
pub fn along(from: Point, to: Point, part: f32, aside: f32) -> Point {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = x.hypot(y);
    (
        from.0 + x * part - y / length * aside,
        from.1 + y * part + x / length * aside,
    )
}

/// The knee or elbow between two ends; it bends to the right of the way from
/// the first to the second, or to the left where `bend` is below zero.
pub fn joint(from: Point, to: Point, upper: f32, lower: f32, bend: f32) -> Point {
    let apart = (to.0 - from.0)
        .hypot(to.1 - from.1)
        .min(upper + lower - 0.01);
    let part = (upper * upper - lower * lower + apart * apart) / (2.0 * apart);
    let aside = (upper * upper - part * part).max(0.0).sqrt();
    along(from, to, part / apart, aside * bend)
}

/// The ankle of a straight leg whose heel rests so far below the hip.
pub fn straight_ankle(hip: Point, ankle_y: f32) -> Point {
    let down = ankle_y - hip.1;
    (hip.0 + (LEG * LEG - down * down).max(0.0).sqrt(), ankle_y)
}

pub fn leg(canvas: &mut Canvas, hip: Point, knee: Point, ankle: Point, side: Side) {
    canvas.line(&[hip, knee], Ink::drawn(side.leg(), 22.0));
    canvas.line(&[knee, ankle], Ink::drawn(side.leg(), 16.0));
}

/// Where a foot bends under the toes, and where they end.
pub struct Foot {
    pub ball: Point,
    pub toes: Point,
}

/// A bare foot whose sole points to `degrees`, clockwise from straight up.
pub fn foot(canvas: &mut Canvas, ankle: Point, degrees: f32, side: Side) -> Foot {
    let sole = towards(ankle, 6.0, degrees + 90.0);
    let heel = towards(sole, -8.0, degrees);
    let ball = towards(sole, 18.0, degrees);
    let toes = towards(sole, 27.0, degrees);
    let skin = side.skin();
    canvas.line(&[heel, ankle], Ink::drawn(skin, 11.0));
    canvas.line(&[heel, ball], Ink::drawn(skin, 11.0));
    canvas.line(&[ankle, ball], Ink::drawn(skin, 9.0));
    canvas.line(&[ball, toes], Ink::drawn(skin, 8.0));
    Foot { ball, toes }
}

pub fn trunk(canvas: &mut Canvas, hip: Point, shoulder: Point) {
    canvas.line(&[hip, shoulder], Ink::drawn(Colour::Shirt, 30.0));
}

/// Neck and head, which looks to the right; `degrees` as for a trunk.
pub fn head(canvas: &mut Canvas, shoulder: Point, degrees: f32) {
    let skin = Ink::filled(Colour::Skin);
    let neck = towards(shoulder, 14.0, degrees);
    canvas.line(&[shoulder, neck], Ink::drawn(Colour::Skin, 11.0));
    let middle = towards(shoulder, 27.0, degrees);
    canvas.circle(middle, 16.0, Ink::filled(Colour::Hair));
    let face = towards(towards(middle, 4.5, degrees + 90.0), -3.5, degrees);
    canvas.circle(face, 12.8, skin);
    let nose = towards(face, 12.5, degrees + 90.0);
    canvas.circle((nose.0, nose.1 + 1.0), 3.4, skin);
}

pub fn arm(canvas: &mut Canvas, shoulder: Point, elbow: Point, hand: Point, side: Side) {
    canvas.line(&[shoulder, elbow, hand], Ink::drawn(side.sleeve(), 12.0));
    canvas.circle(hand, 6.5, Ink::filled(side.skin()));
}

/// An arm stretched out to a wall on the right, and its palm.
pub fn arm_to_wall(canvas: &mut Canvas, shoulder: Point, palm: Point, side: Side) {
    let wrist = (palm.0 - 12.0, palm.1);
    canvas.line(&[shoulder, wrist], Ink::drawn(side.sleeve(), 12.0));
    canvas.line(
        &[wrist, (palm.0 - 4.0, palm.1)],
        Ink::drawn(side.skin(), 9.0),
    );
    let fingers = [(palm.0, palm.1 + 5.0), (palm.0, palm.1 - 12.0)];
    canvas.line(&fingers, Ink::drawn(side.skin(), 7.0));
}

/// Marks where it pulls.
pub fn felt(canvas: &mut Canvas, from: Point, to: Point) {
    canvas.line(&[from, to], Ink::drawn(Colour::Felt, 8.0));
}
