package school.mentoring.enrolment.terms;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.shared.csv.CsvTable;

/** The words of the dictionary that every organisation begins with. */
@Component
class ShippedTerms {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);

  private static final List<String> HEADERS =
      List.of("Что", "Форма", "Название", "Пояснение", "Предлагать", "Основание");

  private final List<MentoringTerm> terms;

  ShippedTerms(@Value("classpath:enrolment/mentoring-terms.csv") Resource file) throws IOException {
    this.terms =
        CsvTable.read(file.getContentAsByteArray(), HEADERS, LIMITS).rows().stream()
            .map(ShippedTerms::term)
            .toList();
  }

  private static MentoringTerm term(CsvTable.Row row) {
    return new MentoringTerm(
        TermSort.find(row.text("Что")).orElseThrow(),
        row.text("Форма"),
        row.text("Название"),
        row.text("Пояснение"),
        row.text("Основание"),
        false,
        row.text("Предлагать").equals("да"));
  }

  List<MentoringTerm> all() {
    return terms;
  }
}
