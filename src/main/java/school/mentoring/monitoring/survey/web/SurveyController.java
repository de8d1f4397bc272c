package school.mentoring.monitoring.survey.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.monitoring.survey.CuratorAssessments;
import school.mentoring.monitoring.survey.PlanWishes;
import school.mentoring.monitoring.survey.SurveySettings;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.Swots;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The surveys of a programme on one page: begun, ended, and where their results are. */
@Controller
@RequestMapping("/programmes/{programmeId}/surveys")
class SurveyController {

  private final SurveyReaders readers;
  private final Surveys surveys;
  private final SurveySettings settings;
  private final Swots swots;
  private final CuratorAssessments assessments;
  private final PlanWishes wishes;

  SurveyController(
      SurveyReaders readers,
      Surveys surveys,
      SurveySettings settings,
      Swots swots,
      CuratorAssessments assessments,
      PlanWishes wishes) {
    this.readers = readers;
    this.surveys = surveys;
    this.settings = settings;
    this.swots = swots;
    this.assessments = assessments;
    this.wishes = wishes;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("surveys", surveys.all(member.organisation(), programme));
    model.addAttribute("smallest", settings.groups(member.organisation()).smallest());
    model.addAttribute("satisfiedFrom", settings.satisfiedFrom(member.organisation()));
    model.addAttribute("swot", swots.of(member.organisation(), programme));
    model.addAttribute(
        "assessment", assessments.find(member.organisation(), programme).orElse(null));
    model.addAttribute("wishes", wishes.of(member.organisation(), programme));
    return "monitoring/survey/surveys";
  }

  @PostMapping("/{stage}/start")
  String start(
      @PathVariable UUID programmeId,
      @PathVariable String stage,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate opensOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate closesOn,
      RedirectAttributes then) {
    CurrentMember member = readers.leader(programmeId);
    int invited =
        surveys.start(
            member.organisation(),
            new ProgrammeId(programmeId),
            SurveyReaders.stage(stage),
            days(opensOn, closesOn),
            member.login());
    return done(
        programmeId,
        invited == 0
            ? "Новых людей нет: приглашены уже все."
            : "Приглашено: %d. Раздайте ссылки; у кого есть логин, анкета уже среди задач."
                .formatted(invited),
        then);
  }

  private DateRange days(LocalDate opensOn, LocalDate closesOn) {
    if (opensOn == null || closesOn == null) {
      return surveys.usualDays();
    }
    if (closesOn.isBefore(opensOn)) {
      throw new Refusal("Сроки опроса: последний день раньше первого, поменяйте их.");
    }
    return new DateRange(opensOn, closesOn);
  }

  @PostMapping("/{stage}/end")
  String end(@PathVariable UUID programmeId, @PathVariable String stage, RedirectAttributes then) {
    SurveyStage survey = SurveyReaders.stage(stage);
    surveys.finish(
        readers.leader(programmeId).organisation(), new ProgrammeId(programmeId), survey);
    return done(programmeId, "Опрос закончен: результаты готовы.", then);
  }

  @PostMapping("/corrections")
  String ask(@PathVariable UUID programmeId, RedirectAttributes then) {
    int asked =
        wishes.handOver(readers.leader(programmeId).organisation(), new ProgrammeId(programmeId));
    return done(programmeId, "Планы отправлены на правку: %d.".formatted(asked), then);
  }

  @PostMapping("/settings")
  String change(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "0") int smallest,
      @RequestParam(defaultValue = "0") int satisfied,
      RedirectAttributes then) {
    settings.change(readers.leader(programmeId).organisation(), smallest, satisfied);
    return done(programmeId, "Правила показа изменены.", then);
  }

  private static String done(UUID programme, String message, RedirectAttributes then) {
    then.addFlashAttribute("done", message);
    return "redirect:/programmes/%s/surveys".formatted(programme);
  }
}
