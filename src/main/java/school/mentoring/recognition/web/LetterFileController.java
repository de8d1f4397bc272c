package school.mentoring.recognition.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.letter.Letter;
import school.mentoring.recognition.letter.LetterPaper;
import school.mentoring.recognition.letter.Letters;
import school.mentoring.recognition.letter.SheetSize;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/**
 * Letters to print; the register. Printing is asked for by a form: many ids make a long address,
 * and it is written down that the letters were printed.
 */
@Controller
@RequestMapping("/programmes/{programmeId}/recognition/letters")
class LetterFileController {

  private static final List<String> HEADER =
      List.of("№", "Вид", "Кому", "Выдан", "Вручён", "Аннулирован: причина");

  private final Letters letters;
  private final LetterPaper paper;
  private final Programmes programmes;
  private final CurrentMembers members;

  LetterFileController(
      Letters letters, LetterPaper paper, Programmes programmes, CurrentMembers members) {
    this.letters = letters;
    this.paper = paper;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.PRINTED, place = "письма и сертификаты")
  @PostMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(defaultValue = "A4") SheetSize size) {
    return Download.pdf("Письма и сертификаты", composed(programmeId, chosen, size).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "письма и сертификаты")
  @PostMapping("/print.docx")
  ResponseEntity<byte[]> docx(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(defaultValue = "A4") SheetSize size) {
    return Download.docx("Письма и сертификаты", composed(programmeId, chosen, size).docx());
  }

  private Document composed(UUID programmeId, List<UUID> chosen, SheetSize size) {
    CurrentMember member = leading();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    return paper.of(
        member.organisation(),
        letters.chosen(member.organisation(), programme, chosen).stream()
            .filter(Letter::valid)
            .toList(),
        size);
  }

  private CurrentMember leading() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  @Noted(act = AccessAct.EXPORTED, place = "реестр писем и сертификатов")
  @GetMapping("/register.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable UUID programmeId, @PathVariable String format) {
    CurrentMember member = leading();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    return TableFile.of(
        "Реестр писем и сертификатов",
        HEADER,
        letters.register(member.organisation(), programme, TableFile.whole()),
        LetterFileController::cells,
        format);
  }

  private static List<Object> cells(Letter letter) {
    return Arrays.asList(
        letter.number(),
        letter.kind().title(),
        letter.recipient(),
        letter.issuedOn(),
        letter.presentedOn().orElse(null),
        letter.voidReason().orElse(null));
  }
}
