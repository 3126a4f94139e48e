/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const AI = `
3d-reconstruction | 3D reconstruction | structure from motion, =NeRF, gaussian splatting, photogrammetric reconstruction, neural rendering, nerfs, multi-view geometry, multiple view geometry, stereo vision, sfm, depth estimation, 3d mapping | computer-vision
active-learning-models | Active learning models | human-in-the-loop learning
agent-development-kit | Agent Development Kit | google adk, =ADK, google's adk
ai-agents | AI agents | agentic ai, ai agent, agentic workflows, llm agents, multi-agent systems, agentic architectures, agentic pipelines, agentic systems, agentic flows, agentic flow, agentic coding, agent frameworks, ai agent frameworks, llm-based agents, autonomous agents, multi-agent, agent orchestration, agentic frameworks, agentic applications, agentic system, agent development, ai agents development, agentic development, agentic solutions, agentic tools, agent architectures, ai agent development, ai agent orchestration, agentic orchestration, agent orchestration frameworks, agentic llm, סוכני ai, ~agentic
ai-coding-assistants | AI coding assistants | ai-assisted development, ai coding tools, ai-assisted coding, ai development tools, ai code assistants, ai coding agents, coding agents, ai-powered development tools, ai pair programming, ai code generation, ai-assisted programming, ai-assisted engineering, ai coding assistant, ai-powered coding tools, ai-assisted software development, ai-assisted development tools, vibe coding, genai code analysis, ai-augmented development
ai-governance | AI governance | eu ai act, ai act
ai-safety | AI safety | ai alignment, llm safety, fairness testing, ml fairness, bias testing, algorithmic fairness, algorithmic bias, ai/ml governance, ml governance, responsible ai governance
aiops | AIOps | ai ops
amazon-comprehend | Amazon Comprehend | | aws
amazon-kendra | Amazon Kendra | | aws
amazon-lex | Amazon Lex | | aws
amazon-personalize | Amazon Personalize | | aws
amazon-polly | Amazon Polly | | aws
amazon-q | Amazon Q | amazon codewhisperer, codewhisperer | aws
amazon-rekognition | Amazon Rekognition | | aws
amazon-textract | Amazon Textract | textract | aws
amazon-transcribe | Amazon Transcribe | | aws
anomaly-detection | Anomaly detection | outlier detection, novelty detection, time series anomaly detection
anthropic | Anthropic | anthropic api, anthropic sdk | claude
apache-mahout | Apache Mahout | mahout
apache-mxnet | Apache MXNet | mxnet
apache-tvm | Apache TVM | tvm compiler
arima | ARIMA | =SARIMA | time-series
artificial-intelligence | Artificial intelligence | =AI, künstliche intelligenz, intelligence artificielle, inteligencia artificial, intelligenza artificiale, sztuczna inteligencja, inteligência artificial, kunstmatige intelligentie, artificiell intelligens, בינה מלאכותית, ai technologies, ai systems, ai solutions, ai techniques, ai models, applied ai, ai development, ai applications, ai engineering, ai algorithms, ai integration, ai integrations, ai research, ai concepts, ai frameworks, ai infrastructure, ai platforms, ai-based solutions, ai modeling, ai workloads, machine intelligence, ai-based systems, ai technology
auction-systems | Auction systems | search ads auctions, real-time bidding systems, auction algorithms
autogen | AutoGen | microsoft autogen | llm
automl | AutoML | auto ml
autonomous-vehicles | Autonomous driving | autonomous vehicles, self-driving, autonomous vehicle, =AV stack, self-driving cars, autonomous driving systems, autonomous mobility, automated driving, autonomous vehicle technology, =ADAS, driverless, autonomes fahren, advanced driver-assistance systems
azure-ai-foundry | Azure AI Foundry | azure ai studio | azure
azure-ai-search | Azure AI Search | azure cognitive search | azure
azure-ai-services | Azure AI services | azure cognitive services, cognitive services, azure ai | azure
azure-bot-service | Azure Bot Service | bot framework, microsoft bot framework | azure
azure-document-intelligence | Azure Document Intelligence | form recognizer | azure
azure-ml | Azure Machine Learning | azure ml, azureml | azure, machine-learning
azure-openai | Azure OpenAI | azure openai service | openai-api, azure
bandit-algorithms | Bandit algorithms | multi-armed bandits, contextual bandits, multi-armed bandit, contextual bandit, thompson sampling, rl multi-armed bandits
bedrock | Amazon Bedrock | aws bedrock | aws
bentoml | BentoML
bert | =BERT | | nlp
biometrics | ~biometrics
caffe | ~=Caffe | caffe2
catboost | CatBoost | | machine-learning
chatbots | Chatbots | chatbot, chatbot development, conversational ai, chat bots, conversational agents, conversational interfaces, voice bots, conversational ai systems, virtual assistant development, bots development
chatgpt | ChatGPT | chat gpt | openai-api
churn-prediction | Churn prediction | churn modeling
classification-models | Classification models | text classification, image classification, classification algorithms, classification and regression, classification and clustering, binary classification, naive bayes, decision forests
claude | Anthropic Claude | claude api, =Claude, claude ai, claude sonnet, claude 3, claude opus, anthropic models, anthropic claude models
claude-code | Claude Code | | claude
clearml | ClearML
clustering-algorithms | Clustering algorithms | k-means, cluster analysis, k-means clustering, ~clustering, clustering techniques, clustering methods, clustering analysis, hierarchical clustering, =DBSCAN
cntk | CNTK
cognitive-computing | Cognitive computing
cohere-api | Cohere API | cohere models
comet-ml | Comet ML
comfyui | ComfyUI | automatic1111 | stable-diffusion
computer-vision | Computer vision | =CV models, image recognition, machine vision, computer vision algorithms, vision algorithms, vision systems, =CV/ML, =CV/DL, computer vision systems, computer vision techniques, computer vision models, computer vision applications, image/video analysis, vision models, image understanding, visual perception, video analytics, video analysis, video understanding, machine vision systems development, classical computer vision, 3d computer vision, 3d vision, vision ai, ראייה ממוחשבת, ראיה ממוחשבת, visión por computador, visión artificial, vision par ordinateur, computer-vision-systeme, bilderkennung, widzenie komputerowe, visão computacional, visione artificiale, visual recognition, image recognition algorithms
constraint-programming | Constraint programming | google or-tools
context-engineering | Context engineering | context management for llms
continual-learning | Continual learning | lifelong learning models, continuous learning models
controlnet | ControlNet
conversational-design | Conversational design | conversation design
convolutional-neural-networks | Convolutional neural networks | convolutional neural network, cnn, cnns | deep-learning
core-ml-tools | Core ML Tools
crewai | CrewAI | crew ai | llm
cudnn | cuDNN | =NCCL | cuda
cursor | Cursor IDE | cursor ai, ~=Cursor, cursor editor
dall-e | Dall-E | dall·e, dalle
data-annotation | Data annotation | data labeling, data labelling, image annotation, data annotations, annotation tools, text annotation, labeling data, data labeling operations, video annotation, annotation platforms
data-science | Data science | data-science, data science techniques, data science methods, data science models, applied data science, data science projects, data science tools, data science solutions, data science methodologies, science des données, ciencia de datos, ciência de dados, datenwissenschaft, מדע נתונים, מדעי הנתונים, מדעי נתונים, data science concepts, ~data scientist
dataiku | Dataiku | dataiku dss
datarobot | DataRobot
deep-learning | Deep learning | deep-learning, deep neural networks, deep learning models, deep learning frameworks, deep learning algorithms, deep learning techniques, deep learning methods, =DL, dl models, dl frameworks, dl algorithms, deep learning architectures, =DNN, deep neural network, deep learning applications, deep nets, deep learning training, deep learning research, deep models, apprentissage profond, aprendizaje profundo, tiefes lernen, למידה עמוקה, רשתות נוירונים עמוקות, deep learning theory, efficient deep learning, deep learning libraries, deep learning model, ~=DNNs | machine-learning
deepseek | DeepSeek
deepspeed | DeepSpeed | | pytorch
deepstream | DeepStream | nvidia deepstream
dialogflow | Dialogflow
diffusion-modeling | Diffusion modeling | denoising diffusion, latent diffusion
dimensionality-reduction | Dimensionality reduction | =PCA, principal component analysis, =t-SNE, =UMAP
doca | DOCA | nvidia doca
document-understanding | Document understanding | intelligent document processing
domino-data-lab | Domino Data Lab
drift-detection | Drift detection | data drift, model drift, concept drift, drift monitoring
dspy | DSPy | | llm
dvc | =DVC | data version control | mlops
edge-ai | Edge AI | tinyml, tiny ml
elevenlabs | ElevenLabs
embeddings | Embeddings | vector embeddings, word embeddings, text embeddings, vector representations, semantic embeddings, embedding models, sentence embeddings, representation learning
ensemble-methods | Ensemble methods | ensemble learning
explainable-ai | Explainable AI | =XAI, model explainability, model interpretability, =SHAP, shap values, model interpretability and explainability, interpretable machine learning
facial-recognition | Facial recognition | face recognition, face detection | computer-vision
fast-ai | fast.ai | fastai
fasttext | fastText | word2vec
feast-feature-store | Feast feature store | feature store, feature stores, tecton
feature-engineering | Feature engineering | feature extraction
feature-selection | Feature selection
federated-learning | Federated learning
fine-tuning | Model fine-tuning | llm fine-tuning, fine-tuning llms, fine-tuning models, lora fine-tuning, ~fine-tuning, ~finetuning, fine-tune models, fine-tuning llm, model finetuning, llm finetuning, fine-tuned models, fine-tuning large language models, supervised fine-tuning, =SFT, fine-tune llms, instruction tuning, post-training, llm post-training, parameter-efficient fine-tuning
flyte | ~=Flyte
fsdp | =FSDP | model parallelism, data parallelism
fuzzy-logic | Fuzzy logic
gazebo-simulator | Gazebo simulator | gazebo simulation | ros
gemini | Google Gemini | gemini api, ~=Gemini, gemini pro, google gemini models
generative-adversarial-networks | Generative adversarial networks | =GAN, =GANs, generative adversarial network | deep-learning
generative-ai | Generative AI | genai, gen ai, gen-ai, generative artificial intelligence, gen-ai models, generative models, genai applications, genai tools, gen ai tools, genai technologies, generative ai models, generative ai tools, genai solutions, generative ai technologies, generative modeling, generative modelling, genai techniques, genai systems, generative ai applications, generative ai solutions, ai générative, generative ki, ia generativa, בינה מלאכותית יוצרת, generative language models, genai models, =GenAI/LLM, generative artificial intelligence (genai) | artificial-intelligence
genetic-algorithms | Genetic algorithms | evolutionary algorithms, genetic algorithm
gensim | gensim | | nlp
github-copilot | GitHub Copilot | copilot, gh copilot
google-document-ai | Google Document AI | document ai | gcp
google-notebooklm | Google NotebookLM
google-vision-api | Google Vision API | cloud vision api | gcp
gpt-4 | GPT-4 | gpt4, gpt-4o, gpt-3, gpt-3.5 | openai-api
gpu-programming | GPU programming | gpu computing, gpgpu, gpu acceleration, gpu kernels, gpu kernel, gpu optimization, cuda kernels, gpu-accelerated computing, gpu development, gpu profiling, gpu performance optimization, gpu parallel programming
gradient-boosting | Gradient boosting | gradient boosted trees, =GBM, gradient boosting machines | machine-learning
graph-neural-networks | Graph neural networks | =GNN, =GNNs, graph neural network | deep-learning
groq | ~=Groq
h2o | H2O.ai | h2o ai
h2o-driverless-ai | H2O Driverless AI
haystack-nlp | Haystack NLP | deepset haystack | llm
hugging-face | Hugging Face | huggingface, hugging face transformers | machine-learning
hyperparameter-tuning | Hyperparameter tuning | hyperparameter optimization, optuna, hyperopt
ibm-watson | IBM Watson | watson assistant, watsonx
image-segmentation | Image segmentation | semantic segmentation, instance segmentation | computer-vision
imitation-learning | Imitation learning | behavior cloning, behaviour cloning, learning from demonstration | reinforcement-learning
inference-optimization | Inference optimization | inference optimisation, model inference optimization, inference acceleration, model optimization, llm inference optimization, low-latency inference, inference performance optimization, model acceleration, optimizing inference
information-extraction | Information extraction
information-retrieval | Information retrieval | semantic search, hybrid search, =BM25, retrieval systems, neural information retrieval, document retrieval, similarity search, embedding search, text retrieval, dense retrieval, retrieval strategies, information retrieval systems, nearest neighbor search, approximate nearest neighbor, semantic search systems, retrieval and reasoning, retrieval & reasoning, retrieval pipelines, retrieval pipeline
jax | =JAX | google jax | machine-learning
kaggle | Kaggle | kaggle competitions
kaldi | Kaldi | | speech-recognition
keras | Keras | | machine-learning
knowledge-graphs | Knowledge graphs | knowledge graph, ontologies and knowledge graphs, knowledge representation
kserve | KServe
kubeflow | Kubeflow | | mlops
label-studio | Label Studio
labelbox | Labelbox
langchain | LangChain | lang chain | llm
langgraph | LangGraph | | llm
langsmith | LangSmith | | langchain
lidar | LiDAR | lidar data, lidar processing, lidars, lidar sensors, lidar point clouds
lightgbm | LightGBM | | machine-learning
litellm | LiteLLM | | llm
llama-cpp | llama.cpp | =GGUF | llm
llama-model | Llama models | llama 2, llama 3, llama2, llama3
llamaindex | LlamaIndex | llama index, llama-index | llm
llm | Large language models | llms, llm, large language model, llm systems, llm-based, llm applications, llm technologies, llm development, llm integration, llm integrations, llm-powered, llm-driven systems, foundation models, foundation model, language models, llm models, llm-based systems, llm-based applications, llm orchestration, llm apis, llm tools, integrating llms, large language model (llm), open-source llms, llm engineering, llm pipelines, multimodal llms, modelos de lenguaje, große sprachmodelle, grands modèles de langage, מודלי שפה גדולים, מודלי שפה, llm application frameworks, ai language models, small language models, llm training, llm inference | generative-ai
llm-as-a-judge | LLM-as-a-judge | llm-as-judge, model-graded evaluation, model-graded evals
llm-evaluation | LLM evaluation | llm evals, model evaluation, ~evals, ai evals, ai evaluation, llm evaluations, evaluation of llms, model evals, evaluation frameworks for llms, evaluation of ml models, evals for ai, llm evaluation frameworks
llm-guardrails | LLM guardrails | nemo guardrails, ai guardrails, safety guardrails, prompt guardrails
lora-adapters | =LoRA | =QLoRA, =PEFT, low-rank adaptation
lstm | LSTM | long short-term memory | deep-learning
machine-learning | Machine learning | machine-learning, ml models, machine learning models, ml algorithms, apprentissage automatique, maschinelles lernen, aprendizaje automático, apprentissage machine, aprendizado de máquina, uczenie maszynowe, maskininlärning, למידת מכונה, machine learning techniques, machine learning algorithms, machine learning methods, ml techniques, ml methods, ml systems, ml modeling, ml modelling, machine learning modeling, machine learning systems, machine learning engineering, ml engineering, applied machine learning, machine learning concepts, ml development, machine learning solutions, machine learning frameworks, ml frameworks, ml libraries, machine learning libraries, machine learning applications, statistical machine learning, classical machine learning, traditional machine learning, ml technologies, machine learning technologies, ml solutions, ml applications, ml model development, machine learning model development, ml platforms, machine learning platforms, ml workflows, ml pipelines, machine learning pipelines, machine learning pipeline, ml infrastructure, machine learning infrastructure, ml workloads, ml principles, machine learning principles, ml fundamentals, machine learning fundamentals, ml concepts, ml projects, ml training, ml engineer, machine learning engineer, ml tools, ml tooling, machine learning research, machine learning theory, ml research, applied ml, aprendizado de maquina, aprendizaje automatico, apprendimento automatico, machinaal leren, למידה חישובית, לימוד מכונה, ml systems design, machine learning models and algorithms, statistical learning, production ml, ml in production, ml-based, ml platform, ml-powered, ml production systems, =ML
machine-translation | Machine translation | neural machine translation | nlp
megatron-lm | Megatron-LM | megatron
meta-learning | Meta-learning | few-shot learning, zero-shot learning
metaflow | ~=Metaflow
microsoft-copilot | Microsoft Copilot | copilot studio, microsoft 365 copilot
midjourney | Midjourney
mistral-ai | Mistral AI | mistral models, mixtral
mixed-precision-training | Mixed-precision training
mlflow | MLflow | ml flow | mlops
mlir | =MLIR
mlops | MLOps | ml ops, ml-ops, ml operations, machine learning operations, llmops, mlops practices, mlops tools, mlops platforms, model monitoring, ml model monitoring, mlops pipelines, model lifecycle management, ml lifecycle, model registries, model registry, ml lifecycle management, mlops/llmops, experiment tracking, model versioning, monitoring model performance, model performance monitoring, monitor model performance, monitoring models, production ml monitoring
model-context-protocol | Model Context Protocol | =MCP servers, mcp server, ~=MCP, mcp protocol, mcp integrations, mcp tools
model-distillation | Model distillation | knowledge distillation, ~distillation, distillation/lora, llm distillation
model-inference | Model inference | ml inference, large-scale inference, inference at scale, inference systems
model-quantization | Model quantization | model compression, model pruning, quantization techniques, quantization, quantisation, model quantisation, quantization and pruning, quantization-aware training
model-serving | Model serving | model deployment, ml model deployment, ml serving, online inference, real-time inference, serving infrastructure, inference serving, inference infrastructure, model serving infrastructure, deployment of ml models, ml model serving, productionize machine learning models, machine learning deployment, ml deployment, machine learning model deployment, productionizing ml models, productionizing machine learning models, batch inference, model deployment and monitoring, ai inference
model-training | ~Model training | distributed training, large-scale training, large-scale model training, training pipelines, ml model training, training deep learning models, multi-gpu training, training of models, llm pre-training, pre-training, pretraining, distributed model training, self-supervised model training, foundation model training, training infrastructure
moveit | MoveIt | moveit2 | ros
multi-agent-reinforcement-learning | Multi-agent reinforcement learning | =MARL | reinforcement-learning
multi-task-learning | Multi-task learning | multitask learning, multi-task models, multi-task modeling
multimodal-models | Multimodal models | multimodal ai, multi-modal models, multimodal learning, multimodal machine learning, vision-language models, =VLM, =VLMs, multi-modal learning, multi-modal ai
named-entity-recognition | Named entity recognition | =NER, entity extraction | nlp
natural-language-generation | Natural language generation | =NLG | nlp
natural-language-understanding | Natural language understanding | =NLU, intent classification, intent detection, conversational understanding, multilingual nlu | nlp
neptune-ai | Neptune.ai
neural-architecture-search | Neural architecture search | hardware-aware neural architecture search
neural-networks | Neural networks | neural network, neural nets, artificial neural networks, =NNs, neural nets architectures, neural architectures, neural network architectures, neural network models, רשתות נוירונים, neuronale netze, réseaux de neurones, redes neuronales, artificial neural network
nlp | Natural language processing | =NLP, natural-language processing, nlp models, natural language processing techniques, nlp techniques, nlp algorithms, natural language tasks, language technologies, nlp/llm, nlp systems, nlp methods, nlp tools, nlp/nlu, עיבוד שפה טבעית, procesamiento de lenguaje natural, traitement du langage naturel, traitement automatique des langues, language modeling, language modelling, natural language understanding systems
nltk | NLTK | | nlp, python
normalizing-flows | Normalizing flows | normalizing flow
nvidia-isaac | NVIDIA Isaac | isaac sim | robotics
nvidia-jetson | NVIDIA Jetson | jetson nano, jetson xavier, jetson orin, jetson, jetson platform, l4t, nvidia jetson platform, jetson tx2, jetson agx
object-detection | Object detection | | computer-vision
object-tracking | Object tracking | multi-object tracking | computer-vision
ocr | =OCR | optical character recognition, tesseract ocr
ollama | Ollama | | llm
on-device-machine-learning | On-device machine learning | on-device inference, on-device ai, on-device ml, on-device deep learning, edge inference, mobile machine learning
online-learning | Online learning | online learning algorithms, incremental learning
onnx | ONNX | onnx runtime
ontology-engineering | Ontology engineering | ontologies, =OWL, semantic web
openai-api | OpenAI API | openai, openai apis, open ai, openai models, openai gpt, openai's api, chatgpt api, openai sdk | llm
openai-codex | OpenAI Codex
openai-whisper | OpenAI Whisper | | speech-recognition
opencv | OpenCV | open cv | computer-vision
openvino | OpenVINO
optical-flow | Optical flow | | computer-vision
orange-data-mining | Orange data mining
paddlepaddle | PaddlePaddle
path-planning | Path planning | motion planning, path planning algorithms, trajectory planning, trajectory optimization, motion planning and control, motion planning algorithms, planning and control, route planning algorithms, behavior planning | robotics
perplexity-ai | Perplexity AI
personalization | ~Personalization | personalisation, personalization systems, personalization algorithms, personalized recommendations, content personalization
physical-modeling | Physical modeling | physical modelling, physics-based modeling, physics-based modelling, physics modeling, physical models
point-clouds | Point clouds | point cloud, point cloud processing, point cloud library
pose-estimation | Pose estimation | human pose estimation, 6dof pose estimation | computer-vision
prompt-engineering | Prompt engineering | prompt design, ~prompting, prompt/program design, prompt optimization, prompting techniques, prompt tuning, prompt engineering techniques, prompts engineering, prompting strategies
prophet-forecasting | Prophet forecasting | facebook prophet
pymc | PyMC | pymc3 | bayesian
pytorch | PyTorch | py torch, =Torch | machine-learning
pytorch-lightning | PyTorch Lightning | | pytorch
question-answering-systems | Question answering systems | | nlp
qwen | Qwen
rag | Retrieval-augmented generation | =RAG, retrieval augmented generation, rag pipelines, retrieval-augmented generation (rag), rag systems, rag architecture, rag architectures, rag pipeline, =RAGs, retrieval augmented, rag-based, graphrag, rag applications, rag frameworks, rag techniques
random-forests | Random forests | random forest, decision trees, decision tree learning | machine-learning
rapidminer | RapidMiner | rapid miner
rapids | =RAPIDS | cudf, nvidia rapids
rasa | Rasa NLU | rasa chatbot
ray | Ray framework | ray serve, ray cluster, ~=Ray, anyscale, ray.io, ray tune, ray train, ray data
recommender-systems | Recommender systems | recommendation systems, recommendation engines, recommendation system, recommender system, content recommendation, recommendation algorithms, recommendation engine, recommendations systems, recommendation models, recommenders, =RecSys, recommendation modeling, collaborative filtering, content-based filtering, matrix factorization, recommendation services, recommendation platform, recommendation and search, מערכות המלצה, personalized recommendation, shopping recommendation systems, ranking and recommendation systems
recurrent-neural-networks | Recurrent neural networks | recurrent neural network, rnn, rnns | deep-learning
reinforcement-learning | Reinforcement learning | =RL, deep reinforcement learning, rl algorithms, offline reinforcement learning, offline rl, policy optimization, reinforcement learning (rl), markov decision processes, =PPO algorithm, =DQN, rl agents, q-learning
replicate-com | Replicate.com
responsible-ai | Responsible AI | ai ethics, ethical ai, responsible ai practices, ai fairness, fairness in ml
rlhf | =RLHF | reinforcement learning from human feedback, direct preference optimization | reinforcement-learning
roboflow | Roboflow
robotics | ~Robotics | robotics engineering, robotic systems, robot systems, robotics software, robotics systems, robotik, robotique, robótica, robotyka, רובוטיקה, robotics development, robotic applications, robot learning, robotics algorithms, autonomous robots, mobile robots, mobile robotics, robot operating systems
runway-ml | Runway ML | runwayml
sagemaker | SageMaker | amazon sagemaker, aws sagemaker, sage maker | aws, machine-learning
sas-enterprise-miner | SAS Enterprise Miner | | sas
scikit-learn | scikit-learn | sklearn, scikit learn, sci-kit learn, scikit | machine-learning, python
search-ranking | Search ranking | learning to rank, ranking models, ranking algorithms, ranking systems, ranking and recommendation, listwise ranking, =LTR, search ranking systems, feed ranking, ads ranking, ranking & recommendations
seldon | Seldon | seldon core
self-supervised-learning | Self-supervised learning | contrastive learning
semantic-kernel | Semantic Kernel | microsoft semantic kernel | llm
semi-supervised-learning | Semi-supervised learning | weakly supervised learning, weak supervision | machine-learning
sensor-fusion | Sensor fusion | kalman filter, kalman filters, kalman filtering, multi-sensor fusion, sensor data fusion, data fusion, multichannel sensor fusion, sensor fusion algorithms, extended kalman filter, state estimation, bayesian filtering, fusion algorithms, inertial navigation
sentiment-analysis | Sentiment analysis | opinion mining | nlp
sglang | SGLang | | llm
simulated-annealing | Simulated annealing | metaheuristics
simulation | ~Simulation | ~simulations, computer simulation, computer simulations, numerical simulations, simulation modeling, simulation modelling, simulation software, simulation tools, simulation development, simulation and modeling, modeling and simulation, modelling and simulation, simulation models, simulation techniques, simulation frameworks, system simulation, simulation engineering, simulationen, simulaciones, סימולציה, סימולציות, modeling & simulation
slam | =SLAM | simultaneous localization and mapping, visual slam, vslam, lidar slam, localization and mapping, robot localization, slam algorithms
spacy | spaCy | | nlp, python
spark-ml | Spark ML | | apache-spark
speaker-recognition | Speaker recognition | speaker diarization
speech-processing | Speech processing | speech technologies, speech technology, speech algorithms, speech and audio processing, speech signal processing, speech ai, voice processing, speech/audio, voice ai, speech models, speech and language processing, speech research
speech-recognition | Speech recognition | =ASR, speech-to-text, automatic speech recognition, device speech recognition, =STT, voice recognition, deep speech
stable-diffusion | Stable Diffusion | diffusion models
stanford-corenlp | Stanford CoreNLP | corenlp | nlp
state-space-models | State space models | state space model
statsmodels | statsmodels | | python
supervised-learning | Supervised learning | supervised machine learning, supervised and unsupervised learning, supervised/unsupervised learning, supervised ml | machine-learning
support-vector-machines | Support vector machines | =SVM, support vector machine | machine-learning
swarm-intelligence | Swarm intelligence
synthetic-data-generation | Synthetic data generation | synthetic data, synthetic dataset generation
tabnine | Tabnine
tensor-processing-units | Tensor processing units | =TPU, =TPUs, tensor processing unit
tensorflow | TensorFlow | tensor flow, tf2 | machine-learning
tensorflow-extended | TensorFlow Extended | =TFX | tensorflow
tensorflow-lite | TensorFlow Lite | tflite | tensorflow
tensorrt | TensorRT
text-generation-inference | Text Generation Inference
text-mining | Text mining | text analytics | nlp
text-summarization | Text summarization | | nlp
text-to-speech | Text-to-speech | =TTS, speech synthesis
theano | Theano
topic-modeling | Topic modeling | topic modelling, =LDA, latent dirichlet allocation | nlp
torchserve | TorchServe | | pytorch
torchvision | torchvision | torchaudio | pytorch
transfer-learning | Transfer learning
transformers | Transformer models | transformer architectures, transformer architecture, transformers library, transformer-based models, ~transformers, transformer-based, attention mechanisms, transformer networks, transformer architectures and attention, transformer modeling
triton-kernels | Triton kernels | triton language, openai triton
triton-server | Triton Inference Server | nvidia triton, nvidia triton server
uncertainty-quantification | Uncertainty quantification
unsupervised-learning | Unsupervised learning | unsupervised machine learning, unsupervised ml, unsupervised methods | machine-learning
uplift-modeling | Uplift modeling | propensity modeling, propensity models
variational-autoencoders | Variational autoencoders | =VAE, autoencoders, autoencoder, =VAEs, variational auto encoder, variational autoencoder | deep-learning
vertex-ai | Vertex AI | google vertex ai | gcp, machine-learning
visual-odometry | Visual odometry | visual-inertial odometry
vllm | vLLM | | llm
voice-assistants | Voice assistants | alexa skills, alexa skills kit
weights-and-biases | Weights & Biases | wandb, weights and biases | mlops
weka | ~=Weka
windsurf-ide | Windsurf IDE | codeium
world-models | World models | video generation models, image generation, ai image generation, text-to-image, image generation models, video generation
xgboost | XGBoost | | machine-learning
xla | =XLA
yolo | =YOLO | yolov5, yolov8 | computer-vision
zenml | ZenML
`
