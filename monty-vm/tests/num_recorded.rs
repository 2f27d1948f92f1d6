//! Numbers answer as CPython's answers were recorded in `data/num.tsv` (by `data/record_num.py`).

mod recorded;

use std::cmp::Ordering;
use std::fmt::Write as _;

use monty_vm::num::complex::{self, Complex};
use monty_vm::num::power::FloatPower;
use monty_vm::num::{
    Fault, Int, binary, compare, digits, division, float, half_even, hash, hex_float, int, long, parse_float,
    parse_int, power, show_int,
};
use num_bigint::BigInt;
use recorded::{float as fl, show_float as show, unescape};

type Answer = Result<String, Fault>;

/// Spends without end.
struct Free;

impl long::Meter for Free {
    type Stop = Fault;

    fn spend(&mut self, _: u64) -> Result<(), Fault> {
        Ok(())
    }

    fn fault(&mut self, fault: Fault) -> Fault {
        fault
    }
}

fn cx(text: &str) -> Complex {
    let (real, imag) = text.split_once(' ').unwrap();
    Complex { real: fl(real), imag: fl(imag) }
}

fn show_cx(z: Complex) -> String {
    format!("{} {}", show(z.real), show(z.imag))
}

fn big(text: &str) -> BigInt {
    text.parse().unwrap()
}

fn show_int_value(n: Int) -> String {
    match n {
        Int::Small(n) => n.to_string(),
        Int::Big(n) => {
            assert!(i64::try_from(&n).is_err(), "a big that fits: {n}");
            n.to_string()
        }
    }
}

fn order(order: Option<Ordering>) -> String {
    order.map_or("none".into(), |order| (order as i8).to_string())
}

fn answer(name: &str, args: &[&str]) -> Answer {
    let arg = |n: usize| args[n];
    let small = |n: usize| args[n].parse::<i64>().ok();
    Ok(match name {
        "repr" => digits::repr(fl(arg(0))),
        "float_hex" => hex_float::show(fl(arg(0))),
        "float_hash" => hash::float(fl(arg(0))).to_string(),
        "ratio" => {
            let (numerator, denominator) = float::as_integer_ratio(fl(arg(0)))?;
            format!("{} {}", show_int_value(numerator), show_int_value(denominator))
        }
        "int_of_float" => show_int_value(float::to_int(fl(arg(0)))?),
        "round_to_int" => show_int_value(half_even::float_to_int(fl(arg(0)))?),
        "round" => show(half_even::float(fl(arg(0)), arg(1).parse().unwrap())?),
        "float_divmod" => {
            let (quotient, rest) = division::float_divmod(fl(arg(0)), fl(arg(1)))?;
            format!("{} {}", show(quotient), show(rest))
        }
        "float_pow" => match power::float_pow(fl(arg(0)), fl(arg(1)))? {
            FloatPower::Real(x) => show(x),
            FloatPower::Complex => "complex".into(),
        },
        "int_hash" => {
            if let Some(n) = small(0) {
                assert_eq!(hash::small(n), hash::big(&BigInt::from(n)));
            }
            hash::big(&big(arg(0))).to_string()
        }
        "float_of_int" => show(binary::int_to_float(&big(arg(0)))?),
        "hex" | "oct" | "bin" => {
            let base = match name {
                "hex" => 16,
                "oct" => 8,
                _ => 2,
            };
            let text = show_int::prefixed(&big(arg(0)), base);
            if let Some(n) = small(0) {
                assert_eq!(text, show_int::small_prefixed(n, base));
            }
            text
        }
        "bit_length" => Int::from(big(arg(0))).bit_length().to_string(),
        "bit_count" => int::bit_count(&big(arg(0))).to_string(),
        "int_round" => long::round(&big(arg(0)), arg(1).parse().unwrap(), &mut Free)?.to_string(),
        "divmod" => {
            let (quotient, rest) = division::divmod(&big(arg(0)), &big(arg(1)))?;
            assert_eq!(
                (quotient.clone(), rest.clone()),
                long::div_mod(&big(arg(0)), &big(arg(1)), &mut Free)?
            );
            if let (Some(a), Some(b)) = (small(0), small(1))
                && let Some((q, r)) = division::small_divmod(a, b)?
            {
                assert_eq!((BigInt::from(q), BigInt::from(r)), (quotient.clone(), rest.clone()));
            }
            format!("{quotient} {rest}")
        }
        "true_div" => {
            let value = division::true_div(&big(arg(0)), &big(arg(1)))?;
            if let (Some(a), Some(b)) = (small(0), small(1)) {
                assert_eq!(value.to_bits(), division::small_true_div(a, b)?.to_bits());
            }
            show(value)
        }
        "mod_pow" => long::mod_pow(&big(arg(0)), &big(arg(1)), &big(arg(2)), &mut Free)?.to_string(),
        "pow" => {
            let exponent = arg(1).parse().unwrap();
            let value = power::pow(&big(arg(0)), exponent);
            if let Some(n) = small(0)
                && let Some(fast) = power::small_pow(n, exponent)
            {
                assert_eq!(value, BigInt::from(fast));
            }
            value.to_string()
        }
        "shl" => {
            let count = power::shift_count(&big(arg(1)))?.unwrap();
            let value = power::shl(&big(arg(0)), count);
            if let Some(n) = small(0)
                && let Some(fast) = power::small_shl(n, count)
            {
                assert_eq!(value, BigInt::from(fast));
            }
            value.to_string()
        }
        "shr" => {
            let count = power::shift_count(&big(arg(1)))?.unwrap();
            let value = power::shr(&big(arg(0)), Some(count));
            if let Some(n) = small(0) {
                assert_eq!(value, BigInt::from(power::small_shr(n, count)));
            }
            value.to_string()
        }
        "compare" => {
            let found = order(compare::big_with_float(&big(arg(0)), fl(arg(1))));
            if let Some(n) = small(0) {
                assert_eq!(found, order(compare::small_with_float(n, fl(arg(1)))));
            }
            found
        }
        "to_bytes" => {
            let length = arg(1).parse().unwrap();
            let bytes = show_int::to_bytes(&big(arg(0)), length, arg(2) == "big", arg(3) == "True")?;
            bytes.iter().fold(String::new(), |mut out, byte| {
                write!(out, "{byte:02x}").unwrap();
                out
            })
        }
        "from_bytes" => {
            let bytes: Vec<u8> = (0..arg(0).len() / 2)
                .map(|at| u8::from_str_radix(&arg(0)[2 * at..2 * at + 2], 16).unwrap())
                .collect();
            show_int::from_bytes(&bytes, arg(1) == "big", arg(2) == "True").to_string()
        }
        "int" => {
            let literal = unescape(arg(0));
            let base = parse_int::check_base(arg(1).parse().unwrap())?;
            // The recorded words hold Python's repr; these literals need no more than quotes and `\t\n\x1c`.
            let repr = format!(
                "'{}'",
                literal
                    .replace('\t', "\\t")
                    .replace('\n', "\\n")
                    .replace('\x1c', "\\x1c")
                    .replace('\x1f', "\\x1f")
            );
            match parse_int::parse(&literal, base, show_int::DEFAULT_DIGIT_LIMIT) {
                Ok(n) => show_int::prefixed(&n.into_big(), 16),
                Err(error) => return Err(error.fault(base, &repr)),
            }
        }
        "float" => match parse_float::parse(&unescape(arg(0))) {
            Some(x) => show(x),
            None => {
                return Err(Fault::value(format!(
                    "could not convert string to float: '{}'",
                    unescape(arg(0))
                )));
            }
        },
        "fromhex" => show(hex_float::parse(&unescape(arg(0)))?),
        "complex" => show_cx(complex::parse(&unescape(arg(0)))?),
        "complex_repr" => complex::repr(cx(arg(0))),
        "complex_hash" => hash::complex(cx(arg(0)).real, cx(arg(0)).imag).to_string(),
        "complex_abs" => show(complex::abs(cx(arg(0)))?),
        "complex_mul" => show_cx(complex::mul(cx(arg(0)), cx(arg(1)))),
        "complex_mul_real" => show_cx(complex::mul_real(cx(arg(0)), fl(arg(1)))),
        "complex_div_real" => show_cx(complex::div_real(cx(arg(0)), fl(arg(1)))?),
        "real_div" => show_cx(complex::real_div(fl(arg(0)), cx(arg(1)))?),
        "complex_div" => show_cx(complex::div(cx(arg(0)), cx(arg(1)))?),
        "complex_pow" => show_cx(complex::pow(cx(arg(0)), cx(arg(1)))?),
        _ => panic!("no such operation: {name}"),
    })
}

#[test]
fn numbers_answer_as_recorded() {
    recorded::check(include_str!("data/num.tsv"), answer);
}
