//! No text and no bytes make an algorithm panic, and sizes told beforehand hold.

use monty_vm::num::{Fault, Int, complex, hex_float, parse_float, parse_int};
use monty_vm::text::codec::{Codec, Handler};
use monty_vm::text::format::{self, Spec};
use monty_vm::text::measure::{self, Text};
use monty_vm::text::octets::hex;
use monty_vm::text::percent::{self, Conversion, Sink};
use monty_vm::text::template::{self, Numbering};
use monty_vm::text::{case, find, number, pad, replace, repr, split, strip};

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// A short text of pieces.
    fn text(&mut self, pieces: &[&str], most: usize) -> String {
        (0..self.roll(most + 1)).map(|_| pieces[self.roll(pieces.len())]).collect()
    }
}

const PIECES: &[&str] = &[
    "{", "}", "{{", "[", "]", ".", ":", "!", "r", "%", "(", ")", "*", "0", "9", "12", "-", "+", " ", "#",
    ",", "_", "<", ">", "^", "=", "z", "d", "s", "x", "f", "e", "n", "g", "c", "b", "é", "😀", "Σ", "ß",
    "\u{378}", "\n", "\r", "\t", "\\", "'", "\"", "\0", "٣", "inf", "nan", "j", "0x", "p", "E", "\u{2028}",
    "a", "%(a)", "%5.2",
];

/// Takes whatever a format asks for.
struct Anything(String);

impl Sink for Anything {
    type Error = Fault;

    fn literal(&mut self, text: &str) -> Result<(), Fault> {
        self.0.push_str(text);
        Ok(())
    }

    fn mapping(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn key(&mut self, key: &str) -> Result<(), Fault> {
        self.0.push_str(key);
        Ok(())
    }

    fn star(&mut self) -> Result<i64, Fault> {
        Ok(-7)
    }

    fn convert(&mut self, conversion: &Conversion) -> Result<(), Fault> {
        if conversion.width > 1000 || conversion.precision.is_some_and(|precision| precision > 1000) {
            return Ok(());
        }
        let text = match conversion.kind {
            'd' | 'x' => conversion.int(&Int::Small(-12345), 4300)?,
            'e' | 'f' | 'g' => conversion.float(-1234.5),
            's' => conversion.text("ünï"),
            _ => return Err(conversion.unsupported()),
        };
        assert!(text.len() as u64 <= conversion.most_bytes(64), "{conversion:?} {text}");
        self.0.push_str(&text);
        Ok(())
    }
}

#[test]
fn no_specification_template_or_format_panics() {
    let mut dice = Dice(1);
    for _ in 0..40_000 {
        let text = dice.text(PIECES, 9);
        let _ = percent::run(&text, &mut Anything(String::new()));
        let mut numbering = Numbering::default();
        for piece in template::pieces(&text).flatten() {
            if let Some(field) = piece.field
                && let Ok((first, accessors)) = template::split_name(field.name)
            {
                let _ = numbering.settle(first);
                assert!(accessors.count() <= field.name.len());
            }
        }
        let small =
            |spec: &Spec| spec.width < 1000 && spec.precision.is_none_or(|precision| precision < 1000);
        if let Ok(spec) = Spec::for_float(&text, "float")
            && small(&spec)
        {
            for x in [0.0, -1234.5678, 1e300, f64::NAN, f64::NEG_INFINITY] {
                let shown = format::float(x, &spec, "float").unwrap_or_default();
                assert!(shown.len() as u64 <= spec.most_bytes(330), "{text:?} {shown}");
            }
            let z = complex::Complex { real: -1.5, imag: f64::INFINITY };
            let _ = format::complex(z, &spec, "complex");
        }
        if let Ok(spec) = Spec::for_int(&text, "int")
            && small(&spec)
        {
            for n in [0, -1, 65, i64::MIN, i64::MAX] {
                let shown = format::int(&Int::Small(n), &spec, "int", 4300).unwrap_or_default();
                assert!(shown.len() as u64 <= spec.most_bytes(80), "{text:?} {shown}");
            }
        }
        if let Ok(spec) = Spec::for_str(&text, "str")
            && small(&spec)
        {
            let _ = format::string("日本語", &spec, "str");
        }
    }
}

#[test]
fn no_text_panics() {
    let mut dice = Dice(2);
    for _ in 0..20_000 {
        let (s, other) = (dice.text(PIECES, 12), dice.text(PIECES, 2));
        let text = Text::new(&s);
        let _ = number::int(&s, dice.roll(40) as i64, 4300);
        let _ = (number::float(&s), number::complex(&s), hex_float::parse(&s), hex::parse(&s));
        let _ = (parse_int::parse(&s, 10, 0), parse_float::parse(&s));
        for change in
            [case::upper, case::lower, case::title, case::capitalize, case::swapcase, case::casefold]
        {
            assert!(change(&s).len() <= case::most_bytes(&s));
        }
        assert!(repr::repr(&s).len() <= repr::most_bytes(s.len()));
        let most = dice.roll(4);
        if !other.is_empty() {
            assert_eq!(split::split(&s, &other, usize::MAX).collect::<Vec<_>>().join(&other), s);
            assert_eq!(split::split(&s, &other, most).count(), split::rsplit(&s, &other, most).count());
        }
        assert_eq!(split::lines(&s, true).collect::<String>(), s);
        assert_eq!(split::words(&s, most).count(), split::rwords(&s, most).count());
        assert!(strip::strip(&s, Some(&other), strip::Ends::Both).len() <= s.len());
        let times = replace::replacements(&s, &other, dice.roll(5) as i64 - 1);
        assert_eq!(
            replace::replace(&s, &other, "é", times).len(),
            replace::replaced_len(&s, &other, "é", times)
        );
        let bound = |dice: &mut Dice| (dice.roll(3) > 0).then(|| dice.roll(30) as i64 - 15);
        let (start, stop, step) = (bound(&mut dice), bound(&mut dice), bound(&mut dice));
        if let Some(range) = measure::clip(start, stop, text.len()) {
            let place = find::find(text, &other, range.clone());
            assert_eq!(place.is_some(), find::rfind(text, &other, range.clone()).is_some());
            assert!(place.is_none_or(|place| range.contains(&place) || place == range.end));
        }
        if let Some((first, count, step)) = measure::indices(start, stop, step, text.len()) {
            assert_eq!(measure::char_count(&text.slice(first, count, step)), count);
        }
        let size = dice.roll(9) as i64 - 1;
        assert!(pad::expandtabs(&s, size).len() as u64 <= pad::expanded_len(&s, size));
    }
}

#[test]
fn no_bytes_panic_and_what_is_encoded_decodes() {
    let mut dice = Dice(3);
    let names =
        ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "ascii", "cp1252"];
    let handlers =
        ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "?"];
    for _ in 0..20_000 {
        let bytes: Vec<u8> = (0..dice.roll(12))
            .map(|_| {
                *[0, b'a', b'\\', b'x', b'u', b'4', 0x80, 0xc3, 0xd8, 0xdc, 0xe2, 0xf0, 0xff, 0xfe]
                    .get(dice.roll(14))
                    .unwrap()
            })
            .collect();
        let name = *names.iter().chain(&["unicode_escape", "raw_unicode_escape"]).nth(dice.roll(11)).unwrap();
        let (codec, handler) = (Codec::by_name(name).unwrap(), Handler::by_name(handlers[dice.roll(7)]));
        if let Ok(text) = codec.decode(&bytes, handler) {
            assert!(text.len() <= codec.decoded_most(&bytes, handler), "{name} {bytes:?}");
        }
        let text = dice.text(PIECES, 8);
        if let Ok(encoded) = codec.encode(&text, handler) {
            assert!(encoded.len() <= codec.encoded_most(&text, handler), "{name} {text:?}");
            let strict = Handler::by_name("strict");
            if codec.encode(&text, strict).is_ok_and(|strictly| strictly == encoded)
                && !name.starts_with("raw")
            {
                assert_eq!(codec.decode(&encoded, strict).as_deref(), Ok(text.as_str()), "{name}");
            }
        }
    }
}
