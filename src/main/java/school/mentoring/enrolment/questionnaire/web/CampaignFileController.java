package school.mentoring.enrolment.questionnaire.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitation;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.Invitations.Which;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.TableFile;

/** Who was invited to a questionnaire and who has answered, as a file; never what was answered. */
@Controller
class CampaignFileController {

  private static final List<String> HEADER =
      List.of("Участник", "Класс или должность", "Кто отвечает", "Состояние", "Напоминали");

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final Invitations invitations;

  CampaignFileController(CampaignReaders readers, Campaigns campaigns, Invitations invitations) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.invitations = invitations;
  }

  @Noted(act = AccessAct.EXPORTED, place = "кто ответил на анкету, файл")
  @GetMapping("/questionnaires/{id}/list.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable UUID id,
      @PathVariable String format,
      @RequestParam(defaultValue = "ALL") Which which) {
    CurrentMember member = readers.reader();
    Campaign campaign = campaigns.get(member.organisation(), id);
    if (!CampaignReaders.seen(member).contains(campaign.kind())) {
      throw Refusal.notFound("Сбор анкет не найден: откройте его со страницы «Анкеты».");
    }
    return TableFile.of(
        "Кто ответил на анкету",
        HEADER,
        invitations.page(campaign, which, TableFile.whole()),
        CampaignFileController::cells,
        format);
  }

  private static List<Object> cells(Invitations.Row row) {
    Invitation asked = row.invitation();
    return Arrays.asList(
        row.person().name().full(),
        row.person().group(),
        asked.respondent(),
        state(row),
        asked.remindedOn().orElse(null));
  }

  private static String state(Invitations.Row row) {
    if (row.invitation().isAnswered()) {
      return "ответ получен";
    }
    if (row.invitation().isBlank()) {
      return "без ответа";
    }
    if (!row.open()) {
      return "ждёт согласия";
    }
    return row.invitation().isOpened() ? "открыта, не отправлена" : "не открыта";
  }
}
