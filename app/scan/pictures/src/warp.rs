//! Where a point of the picture lies on the screen, and back.

/// A projective map.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Warp([f32; 9]);

impl Warp {
    /// The map from the screen to the picture: `from` of the screen goes to `to` of the picture, `scale` times as large, turned by
    /// `degrees`, and receding by `away` (share of size lost per picture width and height).
    pub fn new(from: (f32, f32), to: (f32, f32), scale: f32, degrees: f32, away: (f32, f32)) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let turn = [cos * scale, -sin * scale, sin * scale, cos * scale];
        // First the screen's point is moved to the origin, then turned; the divisor grows along `away`.
        let [a, b, c, d] = turn;
        let [x, y] = [-(a * from.0 + b * from.1), -(c * from.0 + d * from.1)];
        let (p, q) = (away.0 / 1000.0, away.1 / 1000.0);
        let w = [p * a + q * c, p * b + q * d, p * x + q * y + 1.0];
        Self([
            a + to.0 * w[0],
            b + to.0 * w[1],
            x + to.0 * w[2],
            c + to.1 * w[0],
            d + to.1 * w[1],
            y + to.1 * w[2],
            w[0],
            w[1],
            w[2],
        ])
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
