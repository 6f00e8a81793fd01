package org.rolecompare.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import org.rolecompare.PageTest;
import org.rolecompare.Pages;
import org.rolecompare.http.HandlerParameters;
import org.rolecompare.page.PageRecord;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract is what the application does. A change of it shows in the committed file;
 * {@code -Drolecompare.contract=write} writes that anew.
 */
@PageTest
class ContractTests {

	private static final Path FILE = Path.of("src/main/resources/api/openapi.json");

	/** Pages with nothing to tell a program, and what is told in a form of its own. */
	private static final Set<String> WITHOUT_FACTS = Set.of("/", "/about", "/about/decision-aid", "/compare", "/moves",
			"/search/suggestions", Contract.PATH, ApiGuide.PATH);

	/** What changes how a page looks and nothing that it says. */
	private static final Set<String> LOOKS = Set.of("view");

	private final Operations operations = Operations.read();

	private final List<Class<? extends PageRecord>> records = records();

	@Autowired
	private Pages pages;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void theCommittedContractIsWhatTheApplicationDoes() throws IOException {
		String contract = write();
		if ("write".equals(System.getProperty("rolecompare.contract"))) {
			Files.writeString(FILE, contract);
		}
		assertThat(contract).as("run with -Drolecompare.contract=write and look at what has changed")
			.isEqualTo(Files.readString(FILE));
	}

	@Test
	void theContractHoldsEveryAddress() {
		Set<String> patterns = this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> handler.getValue().hasMethodAnnotation(GetMapping.class))
			.flatMap((handler) -> handler.getKey().getPatternValues().stream())
			.filter((pattern) -> !WITHOUT_FACTS.contains(pattern))
			.filter((pattern) -> !pattern.contains("."))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(this.operations.operations().keySet()).containsExactlyInAnyOrderElementsOf(patterns);
	}

	@Test
	void theContractIsValid() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		assertThat(registry.getSchema(SchemaLocation.of("classpath:contract/openapi-3.1.schema.json"))
			.validate(Contracts.servedBy(this.pages).contract())).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> everyAnswerKeepsTheContract() {
		Contracts contracts = Contracts.servedBy(this.pages);
		return this.operations.addresses().map((address) -> DynamicTest.dynamicTest(address, () -> {
			JsonNode facts = contracts.ask(address);
			assertThat(facts.at("/about/self").asString()).endsWith(address);
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyParameterIsTried() {
		return this.operations.operations()
			.entrySet()
			.stream()
			.map((operation) -> DynamicTest.dynamicTest(operation.getKey(), () -> {
				String address = operation.getValue().filled(operation.getKey());
				assertThat(HandlerParameters.of(this.requestMappingHandlerMapping, page(address)).keySet())
					.containsAll(operation.getValue().queries().keySet());
			}));
	}

	@Test
	void everyExampleOfTheServedContractCanBeTried() {
		Contracts contracts = Contracts.servedBy(this.pages);
		assertThat(contracts.examples()).hasSameSizeAs(contracts.contract().get("paths")).allSatisfy(contracts::ask);
	}

	private String write() {
		ContractWriter writer = new ContractWriter(this.operations);
		this.operations.operations().forEach((pattern, operation) -> {
			String address = operation.filled(pattern);
			Map<String, Class<?>> taken = new TreeMap<>(
					HandlerParameters.of(this.requestMappingHandlerMapping, page(address)));
			taken.keySet().removeAll(LOOKS);
			writer.add(pattern, taken, record(address));
		});
		return writer.write();
	}

	/** The record in an answer is the one whose schema it names. */
	private Class<? extends PageRecord> record(String address) {
		MvcTestResult answer = this.pages.open(address);
		assertThat(answer).as(address).hasStatusOk();
		String said = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return this.records.stream()
			.filter((type) -> said.contains("/schemas/" + type.getSimpleName() + "Answer\""))
			.findFirst()
			.orElseThrow();
	}

	private static List<Class<? extends PageRecord>> records() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(PageRecord.class));
		List<Class<? extends PageRecord>> records = new ArrayList<>();
		scanner.findCandidateComponents("org.rolecompare")
			.forEach((found) -> records
				.add(ClassUtils.resolveClassName(found.getBeanClassName(), null).asSubclass(PageRecord.class)));
		return records;
	}

	/** The address of the page, or of what has none. */
	private String page(String address) {
		boolean own = this.operations.operations().keySet().stream().anyMatch(address::equals)
				|| address.startsWith(StatementList.PATH);
		return own ? address : address.substring("/api".length());
	}

}
