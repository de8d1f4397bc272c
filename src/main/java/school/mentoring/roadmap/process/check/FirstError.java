package school.mentoring.roadmap.process.check;

import java.util.Optional;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Remembers the first place where a file deviates from its schema, and lets the rest be read. */
final class FirstError implements ErrorHandler {

  private String text;

  /** What is wrong there, and in which line; empty where the file obeys its schema. */
  Optional<String> text() {
    return Optional.ofNullable(text);
  }

  @Override
  public void error(SAXParseException error) {
    if (text == null) {
      text = "строка %d файла: %s".formatted(error.getLineNumber(), error.getMessage().strip());
    }
  }

  @Override
  public void fatalError(SAXParseException error) throws SAXParseException {
    throw error;
  }

  @Override
  public void warning(SAXParseException warning) {
    // nothing that a rule speaks of
  }
}
