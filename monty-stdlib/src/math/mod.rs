//! `math`: floats through the platform, as CPython has them, and a portable libm for what Rust lacks; integers exact.

mod arg;
mod float;
mod whole;
mod combine;

use monty_vm::native::{Constant, ModuleDef, Native, natives};

use combine::{dist, fsum, hypot, prod, sumprod};
use float::*;
use whole::{comb, factorial, gcd, isqrt, lcm, perm};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "math", functions: FUNCTIONS, constants: CONSTANTS, python: None };

static CONSTANTS: &[(&str, Constant)] = &[
    ("pi", Constant::Float(std::f64::consts::PI)),
    ("e", Constant::Float(std::f64::consts::E)),
    ("tau", Constant::Float(std::f64::consts::TAU)),
    ("inf", Constant::Float(f64::INFINITY)),
    ("nan", Constant::Float(f64::NAN)),
];

static FUNCTIONS: &[Native] = natives! {
    "acos(x, /)" => acos | "math_acos",
    "acosh(x, /)" => acosh | "math_acosh",
    "asin(x, /)" => asin | "math_asin",
    "asinh(x, /)" => asinh | "math_asinh",
    "atan(x, /)" => atan | "math_atan",
    "atan2(y, x, /)" => atan2 | "math_atan2",
    "atanh(x, /)" => atanh | "math_atanh",
    "cbrt(x, /)" => cbrt | "math_cbrt",
    "ceil(x, /)" => ceil | "math_ceil",
    "comb(n, k, /)" => comb | "math_comb",
    "copysign(x, y, /)" => copysign | "math_copysign",
    "cos(x, /)" => cos | "math_cos",
    "cosh(x, /)" => cosh | "math_cosh",
    "degrees(x, /)" => degrees | "math_degrees",
    "dist(p: iter, q: iter, /)" => dist | "math_dist",
    "erf(x, /)" => erf | "math_erf",
    "erfc(x, /)" => erfc | "math_erfc",
    "exp(x, /)" => exp | "math_exp",
    "exp2(x, /)" => exp2 | "math_exp2",
    "expm1(x, /)" => expm1 | "math_expm1",
    "fabs(x, /)" => fabs | "math_fabs",
    "factorial(n, /)" => factorial | "math_factorial",
    "floor(x, /)" => floor | "math_floor",
    "fma(x, y, z, /)" => fma | "math_fma",
    "fmod(x, y, /)" => fmod | "math_fmod",
    "frexp(x, /)" => frexp | "math_frexp",
    "fsum(seq: iter, /)" => fsum | "math_fsum",
    "gamma(x, /)" => gamma | "math_gamma",
    "gcd(*integers)" => gcd | "math_gcd",
    "hypot(*coordinates)" => hypot | "math_hypot",
    "isclose(a, b, *, rel_tol=..., abs_tol=...)" => isclose | "math_isclose",
    "isfinite(x, /)" => isfinite | "math_isfinite",
    "isinf(x, /)" => isinf | "math_isinf",
    "isnan(x, /)" => isnan | "math_isnan",
    "isqrt(n, /)" => isqrt | "math_isqrt",
    "lcm(*integers)" => lcm | "math_lcm",
    "ldexp(x, i, /)" => ldexp | "math_ldexp",
    "lgamma(x, /)" => lgamma | "math_lgamma",
    "log(x, base=..., /)" => log | "math_log",
    "log10(x, /)" => log10 | "math_log10",
    "log1p(x, /)" => log1p | "math_log1p",
    "log2(x, /)" => log2 | "math_log2",
    "modf(x, /)" => modf | "math_modf",
    "nextafter(x, y, /, *, steps=None)" => nextafter | "math_nextafter",
    "perm(n, k=None, /)" => perm | "math_perm",
    "pow(x, y, /)" => pow | "math_pow",
    "prod(iterable: iter, /, *, start=1)" => prod | "math_prod",
    "radians(x, /)" => radians | "math_radians",
    "remainder(x, y, /)" => remainder | "math_remainder",
    "sin(x, /)" => sin | "math_sin",
    "sinh(x, /)" => sinh | "math_sinh",
    "sqrt(x, /)" => sqrt | "math_sqrt",
    "sumprod(p: iter, q: iter, /)" => sumprod | "math_sumprod",
    "tan(x, /)" => tan | "math_tan",
    "tanh(x, /)" => tanh | "math_tanh",
    "trunc(x, /)" => trunc | "math_trunc",
    "ulp(x, /)" => ulp | "math_ulp",
};
