package school.mentoring.mentorship.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The list of decisions on pairs, on paper. */
@Service
public class DecisionsPaper {

  private final PairDecisions decisions;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Staff staff;
  private final Documents documents;
  private final Clock clock;

  DecisionsPaper(
      PairDecisions decisions,
      Programmes programmes,
      Organisations organisations,
      Staff staff,
      Documents documents,
      Clock clock) {
    this.decisions = decisions;
    this.programmes = programmes;
    this.organisations = organisations;
    this.staff = staff;
    this.documents = documents;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, ProgrammeId programme) {
    List<DecidedPair> pairs = decisions.of(organisation, programme);
    return documents.compose(
        "mentorship/decisions",
        Map.of(
            "organisation", organisations.get(organisation).fullName(),
            "curator", curator(organisation),
            "year", programmes.get(programme, organisation).schoolYear().toString(),
            "day", Dates.text(LocalDate.now(clock)),
            "pairs", pairs,
            "figures", DecisionFigures.of(pairs)));
  }

  private String curator(OrganisationId organisation) {
    return staff.holders(organisation, Role.CURATOR).stream()
        .findFirst()
        .map(it -> it.name().initialsFirst())
        .orElse("______________");
  }
}
