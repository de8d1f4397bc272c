package school.mentoring.enrolment.questionnaire.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.enrolment.questionnaire.Answer;
import school.mentoring.enrolment.questionnaire.AnswerAcceptance;
import school.mentoring.enrolment.questionnaire.AnswerCandidates;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.CampaignForms;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitation;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.Refusal;

/** What somebody answered: read, compared with the base, taken over or declined. */
@Controller
@RequestMapping("/questionnaires/{id}/answers")
class CampaignAnswerController {

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final CampaignAnswers answers;
  private final CampaignForms questionnaires;
  private final AnswerAcceptance acceptance;
  private final AnswerCandidates candidates;
  private final MentoringForms forms;
  private final AccessLog log;

  CampaignAnswerController(
      CampaignReaders readers,
      Campaigns campaigns,
      CampaignAnswers answers,
      CampaignForms questionnaires,
      AnswerAcceptance acceptance,
      AnswerCandidates candidates,
      MentoringForms forms,
      AccessLog log) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.acceptance = acceptance;
    this.candidates = candidates;
    this.forms = forms;
    this.log = log;
  }

  @GetMapping("/{answer}")
  String read(@PathVariable UUID id, @PathVariable("answer") UUID answerId, Model model) {
    CurrentMember member = readers.reader();
    Campaign campaign = seen(member, id);
    Answer answer = answers.get(campaign, answerId);
    Optional<Invitation> invitation = answers.invitation(answer);
    Optional<Participant> person = acceptance.person(answer);
    model.addAttribute("section", "participants");
    model.addAttribute("leads", member.leads());
    model.addAttribute("campaign", campaign);
    model.addAttribute("answer", answer);
    model.addAttribute("invitation", invitation.orElse(null));
    model.addAttribute("person", person.orElse(null));
    if (!CampaignReaders.mayRead(member, campaign.kind(), answer)) {
      return "enrolment/campaign/received";
    }
    model.addAttribute("lines", questionnaires.read(campaign, person, answer));
    model.addAttribute("changes", acceptance.changes(campaign, answer));
    if (person.isEmpty()) {
      candidate(campaign, answer, model);
    }
    note(member, person, AccessAct.ANSWER_READ, campaign);
    return "enrolment/campaign/answer";
  }

  private Campaign seen(CurrentMember member, UUID id) {
    Campaign campaign = campaigns.get(member.organisation(), id);
    if (!CampaignReaders.seen(member).contains(campaign.kind())) {
      throw Refusal.notFound("Сбор анкет не найден: откройте его со страницы «Анкеты».");
    }
    return campaign;
  }

  private void note(CurrentMember by, Optional<Participant> person, AccessAct act, Campaign of) {
    person.ifPresentOrElse(
        it -> log.note(by, it.uuid(), act, of.kind().title()),
        () -> log.noteList(by, act, of.kind().title(), 1));
  }

  private void candidate(Campaign campaign, Answer answer, Model model) {
    model.addAttribute("entry", candidates.entry(campaign, answer));
    model.addAttribute("namesakes", candidates.namesakes(answer));
    model.addAttribute("kinds", ParticipantKind.values());
    model.addAttribute("forms", forms.of(campaign.organisation()));
  }

  @PostMapping("/{answer}/acceptance")
  String take(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @RequestParam(defaultValue = "") Set<EntryField> fields,
      RedirectAttributes then) {
    Campaign campaign = readers.taking(id);
    acceptance.take(campaign, answer, fields);
    note(
        readers.leader(),
        acceptance.person(answers.get(campaign, answer)),
        AccessAct.CHANGED,
        campaign);
    return done(id, "Ответ принят в базу.", then);
  }

  @PostMapping("/{answer}/refusal")
  String decline(@PathVariable UUID id, @PathVariable UUID answer, RedirectAttributes then) {
    acceptance.decline(readers.taking(id), answer);
    return done(id, "Ответ отклонён: в базе ничего не изменилось.", then);
  }

  @PostMapping("/{answer}/person")
  String isOf(@PathVariable UUID id, @PathVariable UUID answer, @RequestParam UUID person) {
    candidates.isOf(readers.taking(id), answer, person);
    return "redirect:/questionnaires/%s/answers/%s".formatted(id, answer);
  }

  @PostMapping("/{answer}/candidate")
  String enter(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @RequestParam Map<String, String> typed,
      RedirectAttributes then) {
    Campaign campaign = readers.taking(id);
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    campaign.kind().about().map(EntryField::of).orElse(List.of()).stream()
        .filter(it -> !it.ofConsent())
        .forEach(it -> texts.put(it, typed.getOrDefault(it.key(), "")));
    candidates.enter(campaign, answer, new PersonEntry(texts));
    return done(id, "Участник внесён в базу. Не забудьте о согласии.", then);
  }

  private static String done(UUID id, String message, RedirectAttributes then) {
    then.addFlashAttribute("done", message);
    return "redirect:/questionnaires/%s/answers".formatted(id);
  }
}
