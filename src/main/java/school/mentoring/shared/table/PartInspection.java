package school.mentoring.shared.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import school.mentoring.shared.Refusal;

/**
 * Looks through one part of a workbook before the library that reads values gets it: no document
 * types, no more rows than wanted, no cells out of reach.
 */
final class PartInspection {

  private static final int MOST_COLUMNS = 500;
  private static final int MOST_MERGED = 5_000;
  private static final int LONGEST_COLUMN = 3;

  private final SheetPart part = new SheetPart();
  private final int mostRows;
  private boolean hiddenRow;
  private boolean filledRow;

  PartInspection(int mostRows) {
    this.mostRows = mostRows;
  }

  /** A part that is no XML at all is of no interest: the library cannot read it either. */
  SheetPart of(InputStream in) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        look(xml, xml.next());
      }
    } catch (XMLStreamException noXml) {
      return part;
    }
    return part;
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(InputFactoryImpl.SUPPORT_DTD, false);
    factory.setProperty(InputFactoryImpl.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void look(XMLStreamReader xml, int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Refusal(
          "В книге есть описание типа документа (DOCTYPE), которого Excel не пишет: скопируйте данные в новую книгу и загрузите её.");
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      started(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
      rowEnded();
    }
  }

  private void started(XMLStreamReader xml) {
    part.element();
    switch (xml.getLocalName()) {
      case "row" -> hiddenRow = "1".equals(attribute(xml, "hidden"));
      case "c" -> mustBeInReach(attribute(xml, "r"));
      case "v", "is" -> filledRow = true;
      case "mergeCell" -> merged(attribute(xml, "ref"));
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  private void rowEnded() {
    if (filledRow) {
      part.filled(hiddenRow);
    }
    filledRow = false;
    if (part.filled() > mostRows) {
      throw TableReader.tooMany(new TableLimits(0, mostRows - TableReader.ABOVE));
    }
  }

  private void merged(String area) {
    if (part.merged(area) > MOST_MERGED) {
      throw new Refusal(
          "В книге больше %d объединённых ячеек: разъедините их и загрузите книгу снова."
              .formatted(MOST_MERGED));
    }
  }

  private static void mustBeInReach(String cell) {
    int letters = 0;
    int column = 0;
    while (cell != null && letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
      column = column * 26 + (Character.toUpperCase(cell.charAt(letters)) - 'A' + 1);
      letters++;
      if (letters > LONGEST_COLUMN || column > MOST_COLUMNS) {
        throw new Refusal(
            "В книге больше %d столбцов: удалите лишние и загрузите её снова."
                .formatted(MOST_COLUMNS));
      }
    }
  }
}
