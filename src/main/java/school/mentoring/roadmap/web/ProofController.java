package school.mentoring.roadmap.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.FileChoices;
import school.mentoring.document.FileId;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeFiles;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.SentOnce;

/** Further evidence of an open line: it may be added many times. */
@Controller
@RequestMapping("/programmes/{id}/evidence")
class ProofController {

  private final Programmes programmes;
  private final Progress progress;
  private final WorkItems items;
  private final ProgrammeFiles files;
  private final FileChoices choices;
  private final CurrentMembers members;
  private final Clock clock;

  ProofController(
      Programmes programmes,
      Progress progress,
      WorkItems items,
      ProgrammeFiles files,
      FileChoices choices,
      CurrentMembers members,
      Clock clock) {
    this.programmes = programmes;
    this.progress = progress;
    this.items = items;
    this.files = files;
    this.choices = choices;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable String id, @RequestParam(defaultValue = "") String item, Model model) {
    CurrentMember member = members.current();
    Programme programme = programmes.get(ProgrammeId.of(id), member.organisation());
    model.addAttribute("programme", programme);
    model.addAttribute("line", line(programme, item));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("choices", files.of(member, programme.id(), List.of()));
    return "roadmap/proof";
  }

  private LineProgress line(Programme programme, String item) {
    return progress.of(programme.id(), programme.organisation()).lines().stream()
        .filter(it -> item.equals(it.openItem()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Открытой строки дорожной карты нет: обновите страницу программы."));
  }

  @SentOnce
  @PostMapping
  String prove(
      @PathVariable String id,
      @RequestParam String item,
      @ModelAttribute ProofInput input,
      RedirectAttributes next)
      throws IOException {
    CurrentMember member = members.current();
    ProgrammeId programme = programmes.get(ProgrammeId.of(id), member.organisation()).id();
    input.mustTell();
    String file =
        choices
            .given(member.organisation(), member.login(), input.file(), input.incoming())
            .map(FileId::toString)
            .orElse(null);
    items.proved(item, programme, member.login(), input.content(file, clock));
    next.addFlashAttribute("done", "Подтверждение добавлено.");
    return "redirect:/programmes/" + id;
  }
}
