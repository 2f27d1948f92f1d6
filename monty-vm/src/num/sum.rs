//! Sums of floats that lose nothing to rounding on the way.

/// The sum of floats with the rounding errors of the additions carried along (Neumaier's variant of Kahan's summation).
#[derive(Clone, Copy, Debug)]
pub struct Compensated {
    /// The sum as additions give it.
    pub high: f64,
    /// What they have lost.
    pub low: f64,
}

impl Compensated {
    /// Adds a number.
    pub fn add(&mut self, x: f64) {
        let sum = self.high + x;
        if self.high.abs() >= x.abs() {
            self.low += (self.high - sum) + x;
        } else {
            self.low += (x - sum) + self.high;
        }
        self.high = sum;
    }

    /// The sum.
    #[must_use]
    pub fn finish(self) -> f64 {
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}
