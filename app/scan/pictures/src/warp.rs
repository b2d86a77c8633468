//! Where a point of the picture lies on the screen, and back.

/// A projective map.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Warp([f32; 9]);

impl Warp {
    /// The map from the screen to the picture: `from` of the screen goes to `to` of the picture, `scale` times as large, turned by
    /// `degrees`, and receding by `away` (share of size lost per picture width and height).
    pub fn new(from: (f32, f32), to: (f32, f32), scale: f32, degrees: f32, away: (f32, f32)) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        // First the screen's point is moved to the origin, then turned; the divisor grows along `away`.
        let across = [cos * scale, -sin * scale];
        let down = [sin * scale, cos * scale];
        let moved = |row: [f32; 2]| [row[0], row[1], -(row[0] * from.0 + row[1] * from.1)];
        let (across, down) = (moved(across), moved(down));
        let (right, below) = (away.0 / 1000.0, away.1 / 1000.0);
        let one = [0.0, 0.0, 1.0];
        let divisor = |at: usize| right * across[at] + below * down[at] + one[at];
        let first = |at: usize| across[at] + to.0 * divisor(at);
        let second = |at: usize| down[at] + to.1 * divisor(at);
        let row = |of: &dyn Fn(usize) -> f32| [of(0), of(1), of(2)];
        let [first, second, divisor] = [row(&first), row(&second), row(&divisor)];
        let mut map = [0.0; 9];
        for (to, from) in map.iter_mut().zip(first.into_iter().chain(second).chain(divisor)) {
            *to = from;
        }
        Self(map)
    }

    /// Maps a point.
    pub fn map(&self, x: f32, y: f32) -> (f32, f32) {
        let m = &self.0;
        let w = m[6] * x + m[7] * y + m[8];
        ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
    }

    /// The map the other way.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let m = self.0.map(f64::from);
        let minor = |a: usize, b: usize, c: usize, d: usize| m[a] * m[d] - m[b] * m[c];
        let adjugate = [
            minor(4, 5, 7, 8),
            -minor(1, 2, 7, 8),
            minor(1, 2, 4, 5),
            -minor(3, 5, 6, 8),
            minor(0, 2, 6, 8),
            -minor(0, 2, 3, 5),
            minor(3, 4, 6, 7),
            -minor(0, 1, 6, 7),
            minor(0, 1, 3, 4),
        ];
        let last = adjugate[8];
        Self(adjugate.map(|it| (it / last) as f32))
    }
}
