package school.mentoring.recognition.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.practice.Practice;
import school.mentoring.recognition.practice.PracticeCard;
import school.mentoring.recognition.practice.PracticeSearch;
import school.mentoring.recognition.practice.PracticeState;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/** Practices as cards and as a list to take away. */
@Controller
class PracticeFileController {

  private static final List<String> HEADER =
      List.of(
          "Название",
          "Форма",
          "Для кого",
          "Проблема",
          "Что сделано",
          "Результат",
          "Материалы",
          "Авторы",
          "Год",
          "Состояние");

  private final Practices practices;
  private final PracticeCard card;
  private final Programmes programmes;
  private final CurrentMembers members;

  PracticeFileController(
      Practices practices, PracticeCard card, Programmes programmes, CurrentMembers members) {
    this.practices = practices;
    this.card = card;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.EXPORTED, place = "банк практик")
  @GetMapping("/programmes/{programmeId}/practices/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(required = false) PracticeState state) {
    CurrentMember member = members.current();
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    PracticeSearch search = new PracticeSearch(words, form, year, state);
    return TableFile.of(
        "Банк практик",
        HEADER,
        practices.find(member, search, TableFile.whole()),
        PracticeFileController::cells,
        format);
  }

  private static List<Object> cells(Practice practice) {
    return Arrays.asList(
        practice.text().title(),
        practice.text().form(),
        practice.text().audience(),
        practice.text().problem(),
        practice.text().actions(),
        practice.text().result(),
        practice.text().materials(),
        practice.text().authors(),
        practice.year(),
        practice.state().title());
  }

  @Noted(act = AccessAct.PRINTED, place = "описание практики")
  @GetMapping("/practices/{id}/card.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
    return Download.pdf("Практика наставничества", composed(id).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "описание практики")
  @GetMapping("/practices/{id}/card.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID id) {
    return Download.docx("Практика наставничества", composed(id).docx());
  }

  private Document composed(UUID id) {
    return card.of(practices.seen(members.current(), id));
  }
}
