package school.mentoring.document;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.wml.BooleanDefaultTrue;

/** What a DOCX tells the word processor about its age and habits. */
class DocxSettings {

  private DocxSettings() {}

  static void apply(WordprocessingMLPackage docx) throws Docx4JException {
    DocumentSettingsPart settings = docx.getMainDocumentPart().getDocumentSettingsPart();
    // Without it Word opens the file as one of 2007, in a reduced mode.
    settings.setWordCompatSetting("compatibilityMode", "15");
    // A justified line before a break keeps its width.
    settings.getContents().getCompat().setDoNotExpandShiftReturn(new BooleanDefaultTrue());
  }
}
