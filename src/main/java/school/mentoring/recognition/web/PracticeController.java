package school.mentoring.recognition.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.practice.Practice;
import school.mentoring.recognition.practice.PracticeSearch;
import school.mentoring.recognition.practice.PracticeState;
import school.mentoring.recognition.practice.PracticeSuggestion;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.ProgrammeFiles;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.SentOnce;

/** The bank of practices: search, descriptions, the way into the bank. */
@Controller
class PracticeController {

  private static final int ON_A_PAGE = 25;

  private final Practices practices;
  private final Programmes programmes;
  private final ProgrammeFiles files;
  private final CurrentMembers members;

  PracticeController(
      Practices practices, Programmes programmes, ProgrammeFiles files, CurrentMembers members) {
    this.practices = practices;
    this.programmes = programmes;
    this.files = files;
    this.members = members;
  }

  @Noted(act = AccessAct.LISTED, place = "банк практик", list = "practices")
  @GetMapping("/programmes/{programmeId}/practices")
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(required = false) PracticeState state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    PracticeSearch search = new PracticeSearch(words, form, year, state);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("search", search);
    model.addAttribute("states", PracticeState.values());
    model.addAttribute("forms", practices.forms(member.organisation()));
    model.addAttribute(
        "practices",
        practices.find(member, search, PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    model.addAttribute(
        "suggested",
        member.leads() ? practices.suggested(member, programme) : List.<PracticeSuggestion>of());
    return "recognition/practices";
  }

  @SentOnce
  @PostMapping("/programmes/{programmeId}/practices")
  String write(
      @PathVariable UUID programmeId, @RequestParam String title, RedirectAttributes then) {
    UUID id = practices.write(members.current(), new ProgrammeId(programmeId), title);
    return done(id, then, "Черновик создан: заполните остальные поля.");
  }

  @PostMapping("/programmes/{programmeId}/practices/pair")
  String describePair(
      @PathVariable UUID programmeId, @RequestParam UUID pair, RedirectAttributes then) {
    UUID id = practices.describePair(members.current(), new ProgrammeId(programmeId), pair);
    return done(
        id,
        then,
        "Черновик заполнен по плану и журналу пары: уберите имена обучающихся и допишите остальное.");
  }

  @Noted(act = AccessAct.LISTED, place = "описание практики")
  @GetMapping("/practices/{id}")
  String practice(@PathVariable UUID id, Model model) {
    CurrentMember member = members.current();
    Practice practice = practices.seen(member, id);
    model.addAttribute("practice", practice);
    if (member.leads()) {
      model.addAttribute(
          "choices", files.of(member, practice.programme(), practice.file().stream().toList()));
    }
    return "recognition/practice";
  }

  @PostMapping("/practices/{id}")
  String describe(
      @PathVariable UUID id, @ModelAttribute PracticeSheet sheet, RedirectAttributes then)
      throws IOException {
    practices.describe(members.current(), id, sheet.text(), sheet.file(), sheet.incoming());
    return done(id, then, "Описание сохранено.");
  }

  @PostMapping("/practices/{id}/review")
  String review(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String remarks,
      RedirectAttributes then) {
    practices.review(members.current(), id, remarks);
    return done(id, then, "Практика рассмотрена.");
  }

  @PostMapping("/practices/{id}/accept")
  String accept(@PathVariable UUID id, RedirectAttributes then) {
    practices.accept(members.current(), id);
    return done(id, then, "Практика внесена в банк.");
  }

  @PostMapping("/practices/{id}/take-back")
  String takeBack(@PathVariable UUID id, RedirectAttributes then) {
    practices.takeBack(members.current(), id);
    return done(id, then, "Практика снова в черновиках.");
  }

  @PostMapping("/practices/{id}/discard")
  String discard(@PathVariable UUID id, RedirectAttributes then) {
    CurrentMember member = members.current();
    ProgrammeId programme = practices.seen(member, id).programme();
    practices.discard(member, id);
    then.addFlashAttribute("done", "Черновик удалён.");
    return "redirect:/programmes/%s/practices".formatted(programme);
  }

  private static String done(UUID id, RedirectAttributes then, String what) {
    then.addFlashAttribute("done", what);
    return "redirect:/practices/" + id;
  }
}
