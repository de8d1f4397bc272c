package school.mentoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Publication;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Boards;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.decision.DecidedPair;
import school.mentoring.mentorship.decision.DecisionEntry;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.roadmap.next.NextYears;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

class GoodEndPostgresIntegrationTests extends PostgresTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final String ADDRESS = "https://school.example/mentoring";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired PairDecisions decisions;
  @Autowired NextYears years;
  @Autowired Matchings matchings;
  @Autowired Boards boards;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired SchoolSites sites;
  @Autowired BoardOfHonour board;
  @Autowired Publishing publishing;
  @Autowired TakeDowns takeDowns;

  @Test
  void aPairIsDecidedCarriedOverAndPublished() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 1, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, DAY);
    decisions.decide(
        school,
        programme,
        decisions.of(school, programme).stream().map(DecidedPair::id).toList(),
        new DecisionEntry(Decision.GO_ON, "оба хотят", "концерт"),
        "curator");

    assertThat(years.prepare(school, programme, "curator")).hasSize(1);
    assertThat(years.prepare(school, programme, "curator")).isEmpty();
    ProposalId proposal = matchings.propose(school, pairs.programme(school, 2025));
    assertThat(boards.sheet(school, proposal).rows()).allMatch(it -> it.pair().pinned());

    UUID mentor = participants.mentorsTakingPart(school).get(0).uuid();
    Consent paper =
        Consent.signed(
                Purpose.DISTRIBUTION, Signer.SELF, "", DAY, LocalDate.of(2035, 8, 31), "папка")
            .publishing(Publication.of(ADDRESS, "имя", ""));
    enrolment.record(school, mentor, paper);
    board.put(school, programme, mentor, "концерт");
    UUID site = sites.add(school, ADDRESS).id();
    publishing.take(school, programme, Moment.YEAR_END, site, "curator");
    enrolment.withdraw(school, mentor, paper.id(), LocalDate.now());

    assertThat(publishing.taken(school, programme, 0)).hasSize(1);
    assertThat(takeDowns.of(school, 0)).hasSize(1);
  }
}
