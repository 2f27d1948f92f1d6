//! Answers under way: the futures of calls that a program awaits, polled together.

use std::pin::Pin;
use std::task::Poll;

use monty_vm::host::{Exception, Value};

type Answer = Result<Value, Exception>;
type Later = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Is ready when a time is over.
pub(crate) type Alarm = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Answers under way, by the numbers of their calls.
#[derive(Default)]
pub(crate) struct Underway(Vec<(u64, Later)>);

impl Underway {
    /// One more.
    pub(crate) fn push(&mut self, id: u64, answer: Later) {
        self.0.push((id, answer));
    }

    /// Is there none?
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Waits until at least one is there, and takes all that are; or until the alarm goes off, and takes none.
    pub(crate) async fn ready(&mut self, mut alarm: Option<Alarm>) -> Vec<(u64, Answer)> {
        std::future::poll_fn(|context| {
            let mut ready = Vec::new();
            self.0.retain_mut(|(id, answer)| match answer.as_mut().poll(context) {
                Poll::Ready(answer) => {
                    ready.push((*id, answer));
                    false
                }
                Poll::Pending => true,
            });
            let rings = alarm.as_mut().is_some_and(|alarm| alarm.as_mut().poll(context).is_ready());
            if ready.is_empty() && !rings { Poll::Pending } else { Poll::Ready(ready) }
        })
        .await
    }
}
