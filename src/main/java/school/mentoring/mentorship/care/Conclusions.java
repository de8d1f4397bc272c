package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/**
 * What psychologists found. Only who holds the role in this organisation writes and reads it: no
 * director, curator or administrator, and no curator whom the task falls to where there is no
 * psychologist. Each reading is written into the trail.
 */
@Service
public class Conclusions {

  private static final int LONGEST = 20_000;
  private static final String PLACE = "заключение психолога";

  private final ConclusionRepository conclusions;
  private final PairCares cares;
  private final Mentorships pairs;
  private final AccessLog log;
  private final Clock clock;

  Conclusions(
      ConclusionRepository conclusions,
      PairCares cares,
      Mentorships pairs,
      AccessLog log,
      Clock clock) {
    this.conclusions = conclusions;
    this.cares = cares;
    this.pairs = pairs;
    this.log = log;
    this.clock = clock;
  }

  /** A conclusion as a psychologist reads it. */
  public record Read(CareId care, String content, Instant writtenAt, String writtenBy) {}

  /** Whether somebody may read conclusions: an administrator is no psychologist. */
  public static boolean mayRead(CurrentMember member) {
    return member.roles().contains(Role.PSYCHOLOGIST);
  }

  /**
   * Writes one.
   *
   * @throws Refusal if somebody else than a psychologist tries, or there is nothing in it
   */
  @Transactional
  public void write(CurrentMember by, CareId id, String typed) {
    mustBePsychologist(by);
    PairCare care = cares.get(by.organisation(), id);
    String text = typed == null ? "" : PlainText.of(typed).strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Refusal(
          "Поле «Заключение»: %d знаков, нужно от 1 до %d.".formatted(text.length(), LONGEST));
    }
    conclusions.save(new Conclusion(care, text, by.login(), clock.instant()));
    note(by, care, AccessAct.ENTERED);
  }

  /** Reads those of one pair's cases, the latest first. */
  @Transactional
  public List<Read> read(CurrentMember by, List<PairCare> about) {
    mustBePsychologist(by);
    List<Read> found =
        about.isEmpty()
            ? List.of()
            : conclusions.of(by.organisation(), about.stream().map(PairCare::id).toList()).stream()
                .map(Conclusion::read)
                .toList();
    if (!found.isEmpty()) {
      note(by, about.get(0), AccessAct.SAW);
    }
    return found;
  }

  /** What the flags are about, by their cases. */
  public List<String> topics(CurrentMember by, List<PairCare> about) {
    mustBePsychologist(by);
    return about.stream()
        .flatMap(it -> it.signals().stream())
        .map(CareSignal::topic)
        .flatMap(Optional::stream)
        .map(FlagTopic::title)
        .distinct()
        .toList();
  }

  private static void mustBePsychologist(CurrentMember member) {
    if (!mayRead(member)) {
      throw Refusal.forbidden(
          "Заключение пишет и читает только педагог-психолог. Вам видна его рекомендация.");
    }
  }

  private void note(CurrentMember by, PairCare care, AccessAct act) {
    Mentorship pair = pairs.get(by.organisation(), care.pair());
    log.note(by, pair.mentee().id(), act, PLACE);
  }
}
