package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.Amendment;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.papers.EarlyEnds;
import school.mentoring.mentorship.papers.EndedBy;
import school.mentoring.mentorship.papers.LabourCase;
import school.mentoring.mentorship.papers.LabourPairs;
import school.mentoring.mentorship.papers.PairAmendments;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;

/** Ends a pair by the order on changes, the only way in which pairs at work change. */
@Service
public class CareRematch {

  /** Read in the journal by both; the true reason stays in the case. */
  private static final String REASON = "Смена наставника по решению куратора";

  private final PairCares cares;
  private final Mentorships pairs;
  private final Amendments collected;
  private final PairAmendments amendments;
  private final LabourPairs papers;
  private final EarlyEnds ends;
  private final Clock clock;

  CareRematch(
      PairCares cares,
      Mentorships pairs,
      Amendments collected,
      PairAmendments amendments,
      LabourPairs papers,
      EarlyEnds ends,
      Clock clock) {
    this.cares = cares;
    this.pairs = pairs;
    this.collected = collected;
    this.amendments = amendments;
    this.papers = papers;
    this.ends = ends;
    this.clock = clock;
  }

  /** What stands before the order, in a sentence or two. */
  @Transactional(readOnly = true)
  public String standing(OrganisationId organisation, CareId id) {
    Mentorship pair = pairs.get(organisation, cares.get(organisation, id).pair());
    if (!pair.isActive()) {
      return "Пара уже завершена: приказ не нужен.";
    }
    String others =
        collected
            .open(organisation, pair.programme())
            .filter(it -> !it.isEmpty())
            .map(it -> "В приказ войдут и другие изменения, собранные на странице. ")
            .orElse("");
    return others + notice(papers.of(organisation, pair.id()));
  }

  private String notice(LabourCase about) {
    if (!about.needsPapers()) {
      return "Последний день пары — сегодня.";
    }
    return about
        .end()
        .map(it -> "Уведомление внесено, последний день %s.".formatted(Dates.text(it.endsOn())))
        .orElseGet(
            () ->
                "Пару работников прекращают с уведомлением: завершая задачу, вы подтверждаете, что наставник предупреждён сегодня; последний день %s."
                    .formatted(Dates.text(ends.earliestEnd())));
  }

  /** The pair is to end, the mentee comes into the queue, and the order begins. */
  @Transactional
  public void order(OrganisationId organisation, CareId id, String by) {
    PairCare care = cares.get(organisation, id);
    Mentorship pair = pairs.get(organisation, care.pair());
    if (!pair.isActive()) {
      cares.tell(organisation, id, "приказ", "Пара уже завершена", by);
      return;
    }
    if (!isCollected(organisation, pair)) {
      noticed(organisation, pair);
      amendments.end(organisation, pair.id(), LocalDate.now(clock), REASON);
    }
    Amendment changes = collected.open(organisation, pair.programme()).orElseThrow();
    amendments.order(organisation, pair.programme(), changes.version(), by);
    cares.tell(organisation, id, "приказ", "Начат приказ об изменении состава пар", by);
  }

  private boolean isCollected(OrganisationId organisation, Mentorship pair) {
    PairKey key = new PairKey(pair.mentor(), pair.mentee());
    return collected
        .open(organisation, pair.programme())
        .filter(it -> it.ends().stream().anyMatch(end -> end.key().equals(key)))
        .isPresent();
  }

  private void noticed(OrganisationId organisation, Mentorship pair) {
    LabourCase about = papers.of(organisation, pair.id());
    if (about.needsPapers() && about.end().isEmpty()) {
      LocalDate today = LocalDate.now(clock);
      ends.notice(organisation, pair.id(), EndedBy.EMPLOYER, REASON, today, ends.earliestEnd());
    }
  }
}
