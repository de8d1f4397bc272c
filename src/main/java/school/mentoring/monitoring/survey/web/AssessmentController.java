package school.mentoring.monitoring.survey.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.survey.CuratorAssessment;
import school.mentoring.monitoring.survey.CuratorAssessments;
import school.mentoring.monitoring.survey.CuratorStatement;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;

/** The curator's nine statements, beside the punctuality that the roadmap itself recorded. */
@Controller
@RequestMapping("/programmes/{programmeId}/surveys/assessment")
class AssessmentController {

  private final SurveyReaders readers;
  private final CuratorAssessments assessments;
  private final Monitorings monitorings;

  AssessmentController(
      SurveyReaders readers, CuratorAssessments assessments, Monitorings monitorings) {
    this.readers = readers;
    this.assessments = assessments;
    this.monitorings = monitorings;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("groups", CuratorStatement.Group.values());
    model.addAttribute(
        "assessment", assessments.find(member.organisation(), programme).orElse(null));
    model.addAttribute("course", monitorings.quality(member.organisation(), programme));
    return "monitoring/survey/assessment";
  }

  @PostMapping
  String assess(
      @PathVariable UUID programmeId,
      @RequestParam Map<String, String> typed,
      RedirectAttributes then) {
    CurrentMember member = readers.leader(programmeId);
    CuratorAssessment kept =
        assessments.assess(
            member.organisation(),
            new ProgrammeId(programmeId),
            scores(typed),
            typed.getOrDefault("note", ""));
    then.addFlashAttribute(
        "done", "Оценка сохранена: %d из 18, уровень %s.".formatted(kept.sum(), kept.level()));
    return "redirect:/programmes/%s/surveys/assessment".formatted(programmeId);
  }

  private static Map<CuratorStatement, Integer> scores(Map<String, String> typed) {
    Map<CuratorStatement, Integer> scores = new EnumMap<>(CuratorStatement.class);
    for (CuratorStatement statement : CuratorStatement.values()) {
      String score = typed.getOrDefault(statement.name(), "");
      if (score.matches("[0-9]")) {
        scores.put(statement, Integer.valueOf(score));
      }
    }
    return scores;
  }
}
