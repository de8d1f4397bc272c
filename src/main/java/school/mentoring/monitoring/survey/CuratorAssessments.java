package school.mentoring.monitoring.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How curators assess the conditions of their programmes. */
@Service
public class CuratorAssessments {

  private static final int LONGEST = 4000;

  private final CuratorAssessmentRepository assessments;
  private final Programmes programmes;
  private final ConditionLevels levels;
  private final Clock clock;

  CuratorAssessments(
      CuratorAssessmentRepository assessments,
      Programmes programmes,
      ConditionLevels levels,
      Clock clock) {
    this.assessments = assessments;
    this.programmes = programmes;
    this.levels = levels;
    this.clock = clock;
  }

  /** The assessment of a programme, once it was made. */
  @Transactional(readOnly = true)
  public Optional<CuratorAssessment> find(OrganisationId organisation, ProgrammeId programme) {
    return assessments.findByProgrammeAndOrganisation(programme, organisation);
  }

  /**
   * Keeps an assessment; it replaces an earlier one.
   *
   * @throws Refusal if a statement has no score
   */
  @Transactional
  public CuratorAssessment assess(
      OrganisationId organisation,
      ProgrammeId programme,
      Map<CuratorStatement, Integer> scores,
      String note) {
    programmes.get(programme, organisation);
    CuratorAssessment.mustBeWhole(scores);
    String words = PlainText.of(note);
    if (words.length() > LONGEST) {
      throw new Refusal(
          "Пояснение: %d знаков, больше %d не сохранится. Сократите."
              .formatted(words.length(), LONGEST));
    }
    CuratorAssessment assessment =
        assessments
            .findByProgrammeAndOrganisation(programme, organisation)
            .orElseGet(() -> new CuratorAssessment(programme, organisation));
    int sum = scores.values().stream().mapToInt(it -> it).sum();
    assessment.assess(scores, levels.of(sum), words, LocalDate.now(clock));
    return assessments.save(assessment);
  }
}
