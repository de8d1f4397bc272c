package school.mentoring.mentorship.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.mentorship.decision.DecidedPair;
import school.mentoring.mentorship.decision.DecidedPair.Made;
import school.mentoring.mentorship.decision.DecisionSearch;
import school.mentoring.mentorship.decision.DecisionSearch.Show;
import school.mentoring.mentorship.decision.DecisionsPaper;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/** The decisions on the pairs of a programme as files. */
@Controller
@RequestMapping("/programmes/{programmeId}/decisions")
class PairDecisionFileController {

  private static final String NAME = "Решения по парам";

  private static final List<String> HEADER =
      List.of(
          "№",
          "Наставник",
          "Наставляемый",
          "Класс или должность",
          "Форма",
          "Состояние",
          "Встреч",
          "Последняя встреча",
          "Слово пары",
          "Решение",
          "Причина",
          "Результат",
          "Решено");

  private final PairDecisions decisions;
  private final DecisionsPaper paper;
  private final Programmes programmes;
  private final CurrentMembers members;

  PairDecisionFileController(
      PairDecisions decisions,
      DecisionsPaper paper,
      Programmes programmes,
      CurrentMembers members) {
    this.decisions = decisions;
    this.paper = paper;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.PRINTED, place = "решения по парам")
  @GetMapping("/list.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId) {
    return Download.pdf(NAME, paper.of(school(), new ProgrammeId(programmeId)).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "решения по парам")
  @GetMapping("/list.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID programmeId) {
    return Download.docx(NAME, paper.of(school(), new ProgrammeId(programmeId)).docx());
  }

  @Noted(act = AccessAct.EXPORTED, place = "решения по парам")
  @GetMapping("/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> table(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "ALL") Show show) {
    OrganisationId school = school();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, school);
    return TableFile.of(
        NAME,
        HEADER,
        decisions.find(school, programme, new DecisionSearch(text, show), TableFile.whole()),
        PairDecisionFileController::cells,
        format);
  }

  private static List<Object> cells(DecidedPair pair) {
    return Arrays.asList(
        pair.row(),
        pair.mentor(),
        pair.mentee(),
        pair.group(),
        pair.form(),
        pair.state().title(),
        pair.meetings(),
        pair.last().orElse(null),
        pair.word().map(it -> it.decision().title()).orElse(""),
        pair.decided().map(it -> it.decision().title()).orElse(""),
        pair.decided().map(Made::reason).orElse(""),
        pair.result(),
        pair.decided().map(Made::on).orElse(null));
  }

  private OrganisationId school() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member.organisation();
  }
}
