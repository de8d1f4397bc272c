package school.mentoring.recognition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.ContestTerms;
import school.mentoring.recognition.contest.Contest;
import school.mentoring.recognition.contest.ContestEntry;
import school.mentoring.recognition.contest.ContestState;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.contest.Criterion;
import school.mentoring.recognition.contest.Juries;
import school.mentoring.recognition.contest.Juror;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells the order on a contest what is settled on the contest's page. */
@Component
class ContestsInOrders implements ContestTerms {

  private final Contests contests;
  private final Juries juries;

  ContestsInOrders(Contests contests, Juries juries) {
    this.contests = contests;
    this.juries = juries;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Terms> of(OrganisationId organisation, ProgrammeId programme) {
    List<Contest> held =
        contests.of(organisation, programme).stream()
            .filter(it -> !it.is(ContestState.CANCELLED))
            .toList();
    Map<UUID, List<Juror>> jury = juries.of(held);
    return held.stream().map(it -> terms(it, jury.getOrDefault(it.id(), List.of()))).toList();
  }

  private static Terms terms(Contest contest, List<Juror> jury) {
    ContestEntry settled = contest.entry();
    return new Terms(
        settled.title(),
        settled.nominated().many(),
        settled.nominations(),
        settled.criteria().stream().map(Criterion::text).toList(),
        jury.stream().map(ContestsInOrders::member).toList(),
        settled.applicationsUntil(),
        settled.juryUntil(),
        settled.prizes(),
        settled.ties().title(),
        contest.eventOn().map(day -> FinalEventContent.words(contest)).orElse(""));
  }

  private static String member(Juror juror) {
    String post = juror.post().isEmpty() ? "" : ", " + juror.post();
    return juror.name() + post + (juror.chair() ? " (председатель)" : "");
  }
}
