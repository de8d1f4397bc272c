package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairEvent;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;

/** Takes in what is found in pairs at work, and tells those who have to know. */
@Service
class CareSignals {

  private final PairCareRepository cares;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final CareTerms terms;
  private final CareProcess process;
  private final CareLetters letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CareSignals(
      PairCareRepository cares,
      Mentorships pairs,
      Programmes programmes,
      CareTerms terms,
      CareProcess process,
      CareLetters letters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cares = cares;
    this.pairs = pairs;
    this.programmes = programmes;
    this.terms = terms;
    this.process = process;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** Something was found in a pair at work: a case is opened, or the open one learns of it. */
  @Transactional
  void found(Mentorship pair, FoundSignal signal) {
    if (told(pair, signal)) {
      return;
    }
    programmes.hold(pair.programme());
    Programme programme = programmes.get(pair.programme(), pair.organisation());
    if (!told(pair, signal) && pair.isActive() && !programme.ended()) {
      take(pair, signal, programme.state() == Programme.State.PAUSED);
    }
  }

  private boolean told(Mentorship pair, FoundSignal signal) {
    return cares.told(pair.id(), signal.kind(), signal.foundBy());
  }

  private void take(Mentorship pair, FoundSignal signal, boolean paused) {
    Optional<PairCare> open = cares.findByOpenKey(pair.id().id());
    if (open.filter(it -> it.calledToday(signal, today()) || stoppedAlready(it, signal))
        .isPresent()) {
      return;
    }
    PairCare care = open.orElseGet(() -> new PairCare(pair, today(), terms.talk(today())));
    care.join(signal, today());
    boolean sooner = signal.kind() == SignalKind.STOPPED && care.hurry(terms.stop(today()));
    cares.saveAndFlush(care);
    if (open.isEmpty()) {
      process.begin(care, pairs.view(pair.organisation(), pair.id()).names(), paused);
    } else if (sooner) {
      process.hurry(care, care.dueOn());
    }
    tell(care, signal);
  }

  /** A stop said again stays the one it is; nobody is told twice. */
  private static boolean stoppedAlready(PairCare care, FoundSignal signal) {
    return signal.kind() == SignalKind.STOPPED && care.stoppedOn().isPresent();
  }

  private void tell(PairCare care, FoundSignal signal) {
    if (signal.kind() == SignalKind.FLAG) {
      process.consult(care);
      letters.flagged(care);
    }
    if (signal.kind() == SignalKind.STOPPED) {
      letters.stopped(care);
      events.publishEvent(
          new PairEvent(care.organisation(), care.pair(), PairEvent.What.SUSPENDED, today()));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
