package school.mentoring.order.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.order.OrderId;
import school.mentoring.order.Series;
import school.mentoring.order.register.JournalPeriod;
import school.mentoring.order.register.YearFile;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The whole file of a year as one archive. */
@Controller
class YearFilePage {

  private final YearFile file;
  private final CurrentMembers members;

  YearFilePage(YearFile file, CurrentMembers members) {
    this.file = file;
    this.members = members;
  }

  @GetMapping("/orders/file")
  String show(Model model) {
    OrganisationId organisation = organisation();
    Map<Series, List<YearFile.Year>> years = new LinkedHashMap<>();
    for (Series series : Series.values()) {
      years.put(series, file.years(organisation, series));
    }
    model.addAttribute("years", years);
    return "order/year-file";
  }

  /** Written while it is made: the first order is on its way before the last one is rendered. */
  @GetMapping("/orders/file.zip")
  void archive(
      @RequestParam String year,
      @RequestParam(defaultValue = "core") String series,
      HttpServletResponse response)
      throws IOException {
    OrganisationId organisation = organisation();
    JournalPeriod period = JournalPeriod.year(Series.of(series), calendarYear(year));
    List<OrderId> contents = file.contents(organisation, period.series(), period.from().getYear());
    String name = "Приказы %s %d.zip".formatted(period.series().title(), period.from().getYear());
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    file.write(organisation, period, contents, response.getOutputStream());
  }

  private OrganisationId organisation() {
    return RegisterReaders.checked(members.current()).organisation();
  }

  private static int calendarYear(String typed) {
    if (!typed.strip().matches("(19|20)\\d\\d")) {
      throw new Refusal(
          "Год «%s» не подходит: введите его четырьмя цифрами, например 2026."
              .formatted(typed.substring(0, Math.min(20, typed.length()))));
    }
    return Integer.parseInt(typed.strip());
  }
}
