package school.mentoring.mentorship.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.PersonWords;
import school.mentoring.order.WordForms;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/**
 * Whose mentoring ends before its term: the pair whose id is the subject, or the only one that a
 * notice was given of.
 */
@Component
class EndMentoringContent implements OrderContent {

  private final LabourCases cases;
  private final PersonWords words;

  EndMentoringContent(LabourCases cases, PersonWords words) {
    this.cases = cases;
    this.words = words;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.END_MENTORING);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return ending(organisation, programme, subject)
        .map(it -> new Content(List.of(), PaymentContent.readers(List.of(it)), facts(it)))
        .orElseGet(() -> new Content(List.of(), List.of(), Map.of()));
  }

  /** The pair that the order is about. */
  Optional<LabourCase> ending(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<LabourCase> noticed =
        cases.of(organisation, programme).stream().filter(it -> it.end().isPresent()).toList();
    return noticed.stream()
        .filter(it -> it.pair().id().toString().equals(subject))
        .findFirst()
        .or(() -> noticed.size() == 1 ? Optional.of(noticed.get(0)) : Optional.empty());
  }

  private Map<String, Object> facts(LabourCase about) {
    EarlyEnd end = about.end().orElseThrow();
    Map<String, Object> facts = new HashMap<>();
    facts.put("прекращается с", Dates.text(end.endsOn().plusDays(1)));
    facts.put("причина", end.ground());
    about.mentor().ifPresent(it -> facts.put("наставник", named(about, it)));
    about.mentee().ifPresent(it -> facts.put("наставляемый", named(about, it)));
    about
        .terms()
        .map(LabourTerms::agreement)
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> facts.put("соглашение", it));
    return facts;
  }

  private WordForms named(LabourCase about, Participant person) {
    return words.of(about.pair().organisation(), person.name(), person.group());
  }
}
