package school.mentoring.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.AgreedDates;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** Pages of programmes. */
@Controller
@RequestMapping("/programmes")
class ProgrammeController {

  private static final int PER_PAGE = 20;

  private final Programmes programmes;
  private final ProgrammeControl control;
  private final Progress progress;
  private final Roadmaps roadmaps;
  private final RoadmapAccess access;
  private final RoadmapVersions versions;
  private final Staff staff;
  private final AgreedDates dates;
  private final CurrentMembers members;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ProgrammeController(
      Programmes programmes,
      ProgrammeControl control,
      Progress progress,
      Roadmaps roadmaps,
      RoadmapAccess access,
      RoadmapVersions versions,
      Staff staff,
      AgreedDates dates,
      CurrentMembers members,
      WorkingCalendar calendar,
      Clock clock) {
    this.programmes = programmes;
    this.control = control;
    this.progress = progress;
    this.roadmaps = roadmaps;
    this.access = access;
    this.versions = versions;
    this.staff = staff;
    this.dates = dates;
    this.members = members;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    CurrentMember member = members.current();
    model.addAttribute(
        "programmes",
        programmes.of(member.organisation(), PageRequest.of(PageNumber.of(page), PER_PAGE)));
    model.addAttribute("roadmaps", access.open(roadmaps.newest(), member.organisation()));
    model.addAttribute("year", SchoolYear.containing(LocalDate.now(clock)));
    model.addAttribute("emptyRoles", emptyRoles(member));
    return "roadmap/programmes";
  }

  private Set<Role> emptyRoles(CurrentMember member) {
    Set<Role> empty = EnumSet.allOf(Role.class);
    empty.removeAll(staff.rolesHeldIn(member.organisation()));
    return empty;
  }

  @PostMapping
  String start(
      @RequestParam String roadmap,
      @RequestParam(name = "schoolYear") String year,
      RedirectAttributes next) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    ProgrammeId started = control.start(roadmap, member.organisation(), number(year));
    next.addFlashAttribute("done", "Программа начата: первые задачи уже в списках исполнителей.");
    return "redirect:/programmes/" + started;
  }

  private static int number(String year) {
    if (!year.strip().matches("\\d{4}")) {
      throw new Refusal(
          "Поле «Учебный год»: «%s» не год. Напишите год начала четырьмя цифрами, например 2026."
              .formatted(year));
    }
    return Integer.parseInt(year.strip());
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, Model model) {
    ProgrammeId programme = ProgrammeId.of(id);
    OrganisationId organisation = members.current().organisation();
    ProgrammeProgress shown = progress.of(programme, organisation);
    model.addAttribute("progress", shown);
    model.addAttribute("offer", versions.offer(shown.programme()).orElse(null));
    model.addAttribute(
        "names",
        staff.of(organisation).stream()
            .collect(Collectors.toMap(StaffMember::login, it -> it.name().surnameFirst())));
    model.addAttribute("roles", Roles.titles());
    model.addAttribute("provisional", calendar.isProvisional(progressYear(model)));
    return "roadmap/programme";
  }

  private static int progressYear(Model model) {
    return ((ProgrammeProgress) model.getAttribute("progress")).programme().schoolYear().start()
        + 1;
  }

  @PostMapping("/{id}/pause")
  String pause(@PathVariable String id, @RequestParam String reason, RedirectAttributes next) {
    control.pause(ProgrammeId.of(id), leader().organisation(), reason);
    next.addFlashAttribute(
        "done", "Программа приостановлена: её задачи скрыты из списков, сроки сохранены.");
    return "redirect:/programmes/" + id;
  }

  @PostMapping("/{id}/resume")
  String resume(@PathVariable String id, RedirectAttributes next) {
    control.resume(ProgrammeId.of(id), leader().organisation());
    next.addFlashAttribute("done", "Программа возобновлена.");
    return "redirect:/programmes/" + id;
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable String id, @RequestParam String reason, RedirectAttributes next) {
    control.cancel(ProgrammeId.of(id), leader().organisation(), reason);
    next.addFlashAttribute("done", "Программа отменена. На этот учебный год можно начать другую.");
    return "redirect:/programmes/" + id;
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /** Others set another date for a line. */
  @PostMapping("/{id}/date")
  String changeDate(
      @PathVariable String id,
      @RequestParam String line,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      RedirectAttributes next) {
    CurrentMember member = leader();
    Programme programme = programmes.get(ProgrammeId.of(id), member.organisation());
    dates.change(programme, line, day, member.login());
    next.addFlashAttribute("done", "Срок изменён: у открытых задач строки он тоже новый.");
    return "redirect:/programmes/" + id;
  }
}
