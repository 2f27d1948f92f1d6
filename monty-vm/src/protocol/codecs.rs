//! `str.encode` and `bytes.decode`: names looked up, sizes asked for, complaints raised.

use crate::native::Ctx;
use crate::object::{Bytes, Dict, TypeId, Value};
use crate::raise::{Answer, Raise};
use crate::text::codec::{Codec, CodecError, Handler};

impl Ctx {
    /// The name an argument gives; its default when it is not given.
    fn codec_name(&mut self, v: Value, default: &str, what: &str) -> Answer<String> {
        if v.is_undef() {
            return Ok(default.to_owned());
        }
        let name = self.str_arg(v, what)?;
        let name = self.heap.str(name).unwrap_or("").to_owned();
        if name.contains('\0') {
            return Err(self.heap.value_error("embedded null character"));
        }
        Ok(name)
    }

    fn codec(&mut self, name: &str, verb: &str) -> Answer<Codec> {
        match Codec::by_name(name) {
            Some(codec) => Ok(codec),
            None if Codec::is_of_bytes(name) => {
                let message = format!(
                    "'{name}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs"
                );
                Err(self.heap.raise(TypeId::LOOKUP_ERROR, message))
            }
            None => Err(self.heap.raise(TypeId::LOOKUP_ERROR, format!("unknown encoding: {name}"))),
        }
    }

    /// Encodes the text of a str; `function` names the caller in complaints.
    ///
    /// # Errors
    /// `LookupError`, `UnicodeEncodeError`, or a limit.
    pub fn encode(&mut self, text: Value, encoding: Value, errors: Value, function: &str) -> Answer<Vec<u8>> {
        let encoding = self.codec_name(encoding, "utf-8", &format!("{function}() argument 'encoding'"))?;
        let errors = self.codec_name(errors, "strict", &format!("{function}() argument 'errors'"))?;
        let codec = self.codec(&encoding, "encode")?;
        let handler = Handler::by_name(&errors);
        let text = self.plain(text);
        let source = self.heap.str(text).unwrap_or("");
        let (length, most) = (source.len(), codec.encoded_most(source, handler));
        self.ask(most as u64)?;
        self.work_bytes(length)?;
        let encoded = codec.encode(self.heap.str(text).unwrap_or(""), handler);
        encoded.map_err(|error| self.codec_error(&error, text, &errors))
    }

    /// Decodes the contents of a bytes-like object.
    ///
    /// # Errors
    /// `LookupError`, `UnicodeDecodeError`, or a limit.
    pub fn decode(&mut self, bytes: Value, encoding: Value, errors: Value, function: &str) -> Answer<String> {
        let encoding = self.codec_name(encoding, "utf-8", &format!("{function}() argument 'encoding'"))?;
        let errors = self.codec_name(errors, "strict", &format!("{function}() argument 'errors'"))?;
        // Of nothing, nobody asks what it was to be decoded with.
        if self.heap.bytes_like(self.plain(bytes)).is_some_and(<[u8]>::is_empty) {
            return Ok(String::new());
        }
        let codec = self.codec(&encoding, "decode")?;
        let handler = Handler::by_name(&errors);
        let bytes = self.plain(bytes);
        let source = self.heap.bytes_like(bytes).unwrap_or(&[]);
        let (length, most) = (source.len(), codec.decoded_most(source, handler));
        self.ask(most as u64)?;
        self.work_bytes(length)?;
        let decoded = codec.decode(self.heap.bytes_like(bytes).unwrap_or(&[]), handler);
        decoded.map_err(|error| {
            // What a mark at the start introduces is what the complaint is about.
            let marked = self.heap.bytes_like(bytes).and_then(|all| all.strip_prefix(b"\xef\xbb\xbf"));
            let rest = marked.filter(|_| codec == Codec::Utf8Sig).map(<[u8]>::to_vec);
            let object = rest.map_or(bytes, |rest| self.heap.new_bytes(Bytes(rest)));
            self.codec_error(&error, object, &errors)
        })
    }

    #[cold]
    fn codec_error(&mut self, error: &CodecError, object: Value, errors: &str) -> Raise {
        let (class, encoding, start, end, reason) = match error {
            CodecError::UnknownHandler => {
                return self
                    .heap
                    .raise(TypeId::LOOKUP_ERROR, format!("unknown error handler name '{errors}'"));
            }
            CodecError::EncodeOnly => {
                return self.heap.type_error("don't know how to handle UnicodeDecodeError in error callback");
            }
            CodecError::Encode { encoding, start, end, reason } => {
                (TypeId::UNICODE_ENCODE_ERROR, encoding, start, end, reason)
            }
            CodecError::Decode { encoding, start, end, reason } => {
                (TypeId::UNICODE_DECODE_ERROR, encoding, start, end, reason)
            }
        };
        // The exception keeps bytes, whatever buffer they came from.
        let object = match self.heap.bytearray(object).map(|bytes| bytes.0.clone()) {
            Some(copy) => self.heap.new_bytes(Bytes(copy)),
            None => object,
        };
        let (encoding, reason) = (self.heap.new_str(*encoding), self.heap.new_str(*reason));
        let args = vec![encoding, object, Value::size(*start), Value::size(*end), reason];
        let exc = self.heap.exception(class, args.clone());
        let fields = self.heap.new_dict(Dict::default());
        for (name, value) in ["encoding", "object", "start", "end", "reason"].iter().zip(args) {
            let name = self.heap.intern(name);
            self.heap.dict_set_name(fields, name, value);
        }
        if let Some(made) = self.heap.exc_mut(exc) {
            made.dict = fields;
        }
        Raise::Exc(exc)
    }
}
