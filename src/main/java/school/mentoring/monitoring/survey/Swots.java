package school.mentoring.monitoring.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;

/** The analyses of programmes: what the answers suggest, and what the curator made of it. */
@Service
public class Swots {

  private final SwotRepository swots;
  private final SwotRules rules;
  private final SurveyResults results;
  private final Clock clock;

  Swots(SwotRepository swots, SwotRules rules, SurveyResults results, Clock clock) {
    this.swots = swots;
    this.rules = rules;
    this.results = results;
    this.clock = clock;
  }

  /** As the curator confirmed it; before that, a draft made from the answers, never stored. */
  @Transactional(readOnly = true)
  public Swot of(OrganisationId organisation, ProgrammeId programme) {
    return swots
        .findByProgrammeAndOrganisation(programme, organisation)
        .orElseGet(() -> new Swot(programme, organisation, suggested(organisation, programme)));
  }

  /** What the answers suggest, part by part. */
  @Transactional(readOnly = true)
  public Map<SwotPart, List<String>> suggested(OrganisationId organisation, ProgrammeId programme) {
    return rules.draft(told(organisation, programme));
  }

  private List<SurveyResult> told(OrganisationId organisation, ProgrammeId programme) {
    return Stream.of(SurveyStage.FEEDBACK, SurveyStage.MIDTERM)
        .flatMap(it -> results.of(organisation, programme, it).stream())
        .toList();
  }

  /** The lines of an analysis that stand as the answers suggested them, with what was counted. */
  @Transactional(readOnly = true)
  public List<SwotLine> counted(OrganisationId organisation, ProgrammeId programme, Swot swot) {
    return rules.lines(told(organisation, programme)).stream()
        .filter(it -> swot.lines(it.part()).contains(it.words()))
        .toList();
  }

  /**
   * Keeps what the curator made of it.
   *
   * @param typed a line each
   * @throws school.mentoring.shared.Refusal if a part is too long
   */
  @Transactional
  public void confirm(
      OrganisationId organisation, ProgrammeId programme, Map<SwotPart, String> typed, String by) {
    Map<SwotPart, String> texts = new EnumMap<>(SwotPart.class);
    typed.forEach((part, text) -> texts.put(part, PlainText.of(text)));
    Swot swot =
        swots
            .findByProgrammeAndOrganisation(programme, organisation)
            .orElseGet(() -> new Swot(programme, organisation, suggested(organisation, programme)));
    swot.confirm(texts, LocalDate.now(clock), by);
    swots.save(swot);
  }

  /** Throws away what was edited: the draft made from the answers comes back. */
  @Transactional
  public void again(OrganisationId organisation, ProgrammeId programme) {
    swots.findByProgrammeAndOrganisation(programme, organisation).ifPresent(swots::delete);
  }
}
