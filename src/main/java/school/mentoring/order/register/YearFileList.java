package school.mentoring.order.register;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.csv.Spreadsheet;

/** The list of an archive's contents, «опись дела», for people and for spreadsheets. */
@Component
class YearFileList {

  private static final List<String> COLUMNS =
      List.of(
          "№ п/п",
          "Дата",
          "Номер",
          "Заголовок",
          "Листов",
          "Файл",
          "SHA-256 файла",
          "Скан",
          "Примечание");

  private final Documents documents;
  private final Organisations organisations;

  YearFileList(Documents documents, Organisations organisations) {
    this.documents = documents;
    this.organisations = organisations;
  }

  void write(
      Archive archive, OrganisationId organisation, JournalPeriod period, List<FiledOrder> filed)
      throws IOException {
    Document paper =
        documents.compose(
            "order/year-file",
            Map.of(
                "organisation",
                organisations.get(organisation).fullName(),
                "period",
                period,
                "filed",
                filed,
                "pages",
                filed.stream().mapToInt(FiledOrder::pages).sum()));
    archive.put("", "0000 Опись дела.docx", paper.docx());
    archive.put("", "0000 Опись дела.pdf", paper.pdf());
    archive.put(
        "",
        "0000 Опись дела.xlsx",
        Spreadsheet.write("Опись", COLUMNS, filed.stream().map(FiledOrder::cells).toList()));
  }
}
