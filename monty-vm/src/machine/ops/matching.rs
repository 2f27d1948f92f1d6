//! `match`.

use monty_bytecode::Op;

use crate::machine::{Ret, Vm};
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn match_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::MatchSequence { dst, src } => {
                let v = self.reg(src);
                let plain = self.ctx.plain(v);
                if v.is(Kind::Inst) && plain == v {
                    return Some(self.call_twin("match_sequence", &[v], Ret::Store(dst)));
                }
                let sequence = matches!(plain.kind(), Kind::List | Kind::Tuple | Kind::Range);
                self.set_reg(dst, Value::bool(sequence));
                Ok(())
            }
            Op::MatchMapping { dst, src } => {
                let v = self.reg(src);
                let plain = self.ctx.plain(v);
                if v.is(Kind::Inst) && plain == v {
                    return Some(self.call_twin("match_mapping", &[v], Ret::Store(dst)));
                }
                self.set_reg(dst, Value::bool(plain.is(Kind::Dict)));
                Ok(())
            }
            Op::MatchKeys { dst, src, keys } => self.match_keys(dst, self.reg(src), self.reg(keys)),
            Op::MatchClass { dst, src, class, n, k } => {
                let names =
                    self.code().and_then(|c| c.consts.get(usize::from(k))).copied().unwrap_or(Value::UNDEF);
                let args = [self.reg(src), self.reg(class), Value::small(i32::from(n)), names];
                self.call_twin("match_class", &args, Ret::Store(dst))
            }
            Op::GetLen { dst, src } => {
                let v = self.reg(src);
                match self.ctx.len(v) {
                    Ok(n) => {
                        self.set_reg(dst, Value::size(n));
                        Ok(())
                    }
                    Err(Raise::Decline) => self.call_twin("length", &[v], Ret::Store(dst)),
                    Err(raise) => Err(raise),
                }
            }
            _ => return None,
        })
    }

    fn match_keys(&mut self, dst: u8, subject: Value, keys: Value) -> Answer<()> {
        if !subject.is(Kind::Dict) {
            return self.call_twin("match_keys", &[subject, keys], Ret::Store(dst));
        }
        let keys_list = self.ctx.heap.items(keys).unwrap_or(&[]).to_vec();
        let mut values = Vec::with_capacity(keys_list.len());
        for key in keys_list {
            match self.ctx.dict_get(subject, key) {
                Ok(Some(v)) => values.push(v),
                Ok(None) => {
                    self.set_reg(dst, Value::NONE);
                    return Ok(());
                }
                Err(Raise::Decline) => {
                    return self.call_twin("match_keys", &[subject, keys], Ret::Store(dst));
                }
                Err(raise) => return Err(raise),
            }
        }
        let v = self.ctx.tuple(values)?;
        self.set_reg(dst, v);
        Ok(())
    }
}
