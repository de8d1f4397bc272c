package school.mentoring.district.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.district.CentreProgrammes;
import school.mentoring.district.SchoolsOverview;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** What a centre sees of the schools below: states and figures. */
@Controller
class SchoolPages {

  private static final int SCHOOLS = 20;
  private static final int COLUMNS = 8;

  private final SchoolsOverview overview;
  private final CentreProgrammes programmes;
  private final Organisations organisations;
  private final CurrentMembers members;
  private final Clock clock;

  SchoolPages(
      SchoolsOverview overview,
      CentreProgrammes programmes,
      Organisations organisations,
      CurrentMembers members,
      Clock clock) {
    this.overview = overview;
    this.programmes = programmes;
    this.organisations = organisations;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/schools")
  String schools(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    SchoolYear shown = year(year, clock);
    model.addAttribute("search", search);
    model.addAttribute("year", shown);
    model.addAttribute(
        "schools",
        overview.of(
            viewer().organisation(), search, shown, PageRequest.of(PageNumber.of(page), SCHOOLS)));
    return "district/schools";
  }

  static SchoolYear year(String typed, Clock clock) {
    if (typed.isBlank()) {
      return SchoolYear.containing(LocalDate.now(clock));
    }
    if (!typed.strip().matches("\\d{4}")) {
      throw new Refusal(
          "Поле «Учебный год»: «%s» не год. Напишите год начала четырьмя цифрами, например 2026."
              .formatted(typed));
    }
    return SchoolYear.of(Integer.parseInt(typed.strip()));
  }

  @GetMapping("/schools/{organisation}/programmes/{id}")
  String programme(@PathVariable String organisation, @PathVariable String id, Model model) {
    model.addAttribute(
        "progress",
        overview.programme(
            viewer().organisation(), new OrganisationId(organisation), ProgrammeId.of(id)));
    model.addAttribute("school", organisations.get(new OrganisationId(organisation)));
    return "district/school-programme";
  }

  @GetMapping("/programmes/{id}/schools")
  String asked(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute(
        "overview",
        programmes.of(
            viewer().organisation(),
            ProgrammeId.of(id),
            PageRequest.of(PageNumber.of(page), COLUMNS)));
    return "district/programme-schools";
  }

  private CurrentMember viewer() {
    CurrentMember member = members.current();
    member.mustBe(Role.COORDINATOR, Role.DIRECTOR, Role.CURATOR);
    return member;
  }
}
