import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDF files against standards: `java Validate.java 2a,ua1 FILE...` prints a JSON line each. */
public class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int index = 1; index < arguments.length; index++) {
            for (String flavour : arguments[0].split(",")) {
                out.println(json(judge(arguments[index], flavour)));
            }
        }
    }

    /** One file against one standard; a file that cannot be read has an "error". */
    private static Map<String, Object> judge(String file, String code) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("file", file);
        said.put("flavour", code);
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(code);
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                FileInputStream stream = new FileInputStream(file);
                PDFAParser parser = foundry.createParser(stream, flavour)) {
            ValidationResult result = foundry.createValidator(flavour, false).validate(parser);
            said.put("compliant", result.isCompliant());
            said.put("checks", result.getTotalAssertions());
            said.put("failures", failures(result));
        } catch (Exception error) {
            said.put("error", error.toString());
        }
        return said;
    }

    /** The failed rules: clause, number of the test, message, how often, and where at first. */
    private static List<Object> failures(ValidationResult result) {
        Map<String, Map<String, Object>> rules = new TreeMap<>();
        for (TestAssertion test : result.getTestAssertions()) {
            if (test.getStatus() != TestAssertion.Status.FAILED) {
                continue;
            }
            String clause = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
            Map<String, Object> rule = rules.computeIfAbsent(clause, key -> new LinkedHashMap<>());
            rule.putIfAbsent("clause", clause);
            rule.putIfAbsent("message", test.getMessage());
            rule.putIfAbsent("where", test.getLocation().getContext());
            rule.merge("times", 1, (before, one) -> (int) before + (int) one);
        }
        return new ArrayList<>(rules.values());
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> pairs = new ArrayList<>();
            map.forEach((key, one) -> pairs.add(json(key) + ":" + json(one)));
            return "{" + String.join(",", pairs) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(Validate::json).toList()) + "]";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char one : text.toCharArray()) {
            boolean plain = one >= ' ' && one != '"' && one != '\\';
            out.append(plain ? String.valueOf(one) : String.format("\\u%04x", (int) one));
        }
        return out.append('"').toString();
    }
}
